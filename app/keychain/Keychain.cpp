// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/Keychain.h"

#include <qt6keychain/keychain.h>

namespace hubwart::keychain {

namespace {

const QString service = QStringLiteral("hubwart");

} // namespace

void Keychain::read(const QString &key, QObject *context, std::function<void(Secret)> done) {
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)](QKeychain::Job *) {
        done(job->error() == QKeychain::NoError ? Secret(job->binaryData()) : Secret());
    });
    job->start();
}

void Keychain::write(const QString &key, Secret secret) {
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(key);
    job->setBinaryData(QByteArray::fromStdString(secret.reveal()));
    job->start();
}

void Keychain::forget(const QString &key) {
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(key);
    job->start();
}

} // namespace hubwart::keychain
