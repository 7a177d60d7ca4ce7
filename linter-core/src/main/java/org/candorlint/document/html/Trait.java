package org.candorlint.document.html;

/** What an element hands on to the text in it. */
enum Trait {
    /** {@code display: none} or the attribute {@code hidden}; nothing inside can undo it. */
    HIDDEN,
    /** {@code visibility: hidden}; an element inside can undo it. */
    INVISIBLE,
    ARIA_HIDDEN,
    FINE,
    COLLAPSED,
    /** Inside details that stand in others that are closed. */
    SUMMARY_COLLAPSED,
    BOLD,
    LINK,
    /** A link that is made to look like a button. */
    BUTTON_LINK,
    QUOTED,
    CITED,
    IN_BLOCKQUOTE,
    /** Inside the page's main part by its own word, where a header is the header of a section. */
    IN_MAIN,
    IN_SVG,
    /** Not read at all: scripts, templates. */
    SKIPPED
}
