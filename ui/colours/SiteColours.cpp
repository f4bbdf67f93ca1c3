// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SiteColours.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QPalette>

namespace hubwart::ui {

namespace {

/// One for all files that are shown: it reads the list of all languages.
KSyntaxHighlighting::Repository &repository() {
    static KSyntaxHighlighting::Repository all;
    return all;
}

class ApacheColours final : public SiteColours {
public:
    explicit ApacheColours(QTextDocument &document) : m_highlighter(new KSyntaxHighlighting::SyntaxHighlighter(&document)) {
        m_highlighter->setDefinition(definition());
    }

    void dress(const QPalette &palette) override {
        m_highlighter->setTheme(repository().themeForPalette(palette));
        m_highlighter->rehighlight();
    }

    [[nodiscard]] QStringList words() const override {
        QStringList words;
        for (const QString &list : definition().keywordLists())
            if (list.contains(u"directive", Qt::CaseInsensitive))
                words += definition().keywordList(list);
        return words;
    }

private:
    [[nodiscard]] static KSyntaxHighlighting::Definition definition() {
        return repository().definitionForName(QStringLiteral("Apache Configuration"));
    }

    // The document's: one that went before it would change it once more, while its editor is half gone.
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter;
};

} // namespace

/// Under a name by which it is found in the module.
extern "C" SiteColours *hubwart_colours(QTextDocument *document) {
    return new ApacheColours(*document);
}

std::unique_ptr<SiteColours> siteColoursOf(QTextDocument &document) {
    return std::unique_ptr<SiteColours>(hubwart_colours(&document));
}

} // namespace hubwart::ui
