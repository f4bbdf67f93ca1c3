// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>

class QPalette;
class QTextDocument;

namespace hubwart::ui {

/// The colours of a site file's text, while it is typed: KSyntaxHighlighting's "Apache Configuration". On the window's thread.
class SiteColours {
public:
    virtual ~SiteColours() = default;
    /// In the theme that fits the palette.
    virtual void dress(const QPalette &palette) = 0;
    /// The directives and sections that the colours know.
    [[nodiscard]] virtual QStringList words() const = 0;
};

/// Those of \a document, which outlives them. Linked in (target hubwart_colours), or loaded when they are first asked for
/// (ui/Modules.cpp).
[[nodiscard]] std::unique_ptr<SiteColours> siteColoursOf(QTextDocument &document);

} // namespace hubwart::ui
