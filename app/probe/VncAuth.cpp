// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/VncAuth.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <array>
#include <memory>

namespace hubwart::probe {

namespace {

constexpr std::size_t desKey = 8;
constexpr int challengeSize = 16;

unsigned char mirrored(unsigned char byte) {
    unsigned result = 0;
    for (int bit = 0; bit < 8; ++bit)
        result = (result << 1U) | ((static_cast<unsigned>(byte) >> bit) & 1U);
    return static_cast<unsigned char>(result);
}

} // namespace

std::optional<QByteArray> vncResponse(const Secret &password, const QByteArray &challenge) {
    if (challenge.size() != challengeSize)
        return std::nullopt;
    std::array<unsigned char, 3 * desKey> key{};
    const std::string &word = password.reveal();
    for (std::size_t i = 0; i < key.size(); ++i)
        key[i] = i % desKey < word.size() ? mirrored(static_cast<unsigned char>(word[i % desKey])) : 0;
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    std::array<unsigned char, challengeSize> out{};
    int written = 0;
    const bool done = cipher != nullptr && EVP_EncryptInit_ex(cipher.get(), EVP_des_ede3_ecb(), nullptr, key.data(), nullptr) == 1
                      && EVP_CIPHER_CTX_set_padding(cipher.get(), 0) == 1
                      && EVP_EncryptUpdate(cipher.get(), out.data(), &written,
                                           reinterpret_cast<const unsigned char *>(challenge.constData()), challengeSize)
                             == 1
                      && written == challengeSize;
    OPENSSL_cleanse(key.data(), key.size());
    if (!done)
        return std::nullopt;
    return QByteArray(reinterpret_cast<const char *>(out.data()), challengeSize);
}

} // namespace hubwart::probe
