package org.candorlint.document.pdf;

/**
 * One line of text on a page.
 *
 * @param page 1-based
 * @param size of most of its letters, in points
 * @param bold whether all of them are
 * @param apart whether the layout sets it apart from the line before
 */
record PdfLine(int page, String text, double size, boolean bold, boolean apart) {}
