package org.candorlint.document;

/** The part of a page in which a passage stands. */
public enum Region {
    HEAD,
    HEADER,
    NAVIGATION,
    MAIN,
    ASIDE,
    FOOTER
}
