// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <utility>

namespace hubwart::ui {

/// Does \a job (files, mostly) on another thread and gives its result to \a done on the window's, unless \a context is gone by
/// then.
template <typename Job, typename Done>
void inBackground(QObject *context, Job job, Done done) {
    QtConcurrent::run(std::move(job)).then(context, std::move(done));
}

/// The same on the threads of \a pool; on a pool of one, what was asked first is done first.
template <typename Job, typename Done>
void inBackground(QThreadPool &pool, QObject *context, Job job, Done done) {
    QtConcurrent::run(&pool, std::move(job)).then(context, std::move(done));
}

} // namespace hubwart::ui
