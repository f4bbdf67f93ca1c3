/* SPDX-License-Identifier: GPL-3.0-or-later
   A sign-in that asks for a code and then for a PIN, as tokens do; the second question with as many bytes as the argument says.
   What it takes of PAM is spelled out, so that no header is needed. */
#include <stdlib.h>
#include <string.h>

struct pam_message {
    int style;
    const char *text;
};
struct pam_response {
    char *text;
    int code;
};
struct pam_conv {
    int (*ask)(int, const struct pam_message **, struct pam_response **, void *);
    void *self;
};
int pam_get_item(const void *handle, int item, const void **value);

enum { hidden = 1, shown = 2, conversation = 5, fine = 0, refused = 7 };

static int answers(const struct pam_conv *conv, int style, const char *question, const char *expected) {
    const struct pam_message message = {style, question};
    const struct pam_message *messages[] = {&message};
    struct pam_response *response = NULL;
    if (conv->ask(1, messages, &response, conv->self) != fine || response == NULL)
        return 0;
    const int right = response->text != NULL && strcmp(response->text, expected) == 0;
    free(response->text);
    free(response);
    return right;
}

int pam_sm_authenticate(void *handle, int flags, int count, const char **arguments) {
    const void *item = NULL;
    (void)flags;
    if (pam_get_item(handle, conversation, &item) != fine || item == NULL)
        return refused;
    const size_t length = count > 0 ? (size_t)atoi(arguments[0]) : 4;
    char *question = malloc(length + 6);
    if (question == NULL)
        return refused;
    memset(question, 'x', length);
    memcpy(question + length, " PIN:", 6);
    const int right = answers(item, shown, "Code: ", "sesame") && answers(item, hidden, question, "1234");
    free(question);
    return right ? fine : refused;
}

int pam_sm_setcred(void *handle, int flags, int count, const char **arguments) {
    (void)handle, (void)flags, (void)count, (void)arguments;
    return fine;
}
