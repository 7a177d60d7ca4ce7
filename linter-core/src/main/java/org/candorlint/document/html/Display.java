package org.candorlint.document.html;

/** How a style rule lets an element take part in the page. */
enum Display {
    UNSET,
    NONE,
    INLINE,
    BLOCK
}
