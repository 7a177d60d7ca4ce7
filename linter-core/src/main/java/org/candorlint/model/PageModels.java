package org.candorlint.model;

/**
 * The models of pages: a page of a few paragraphs is judged by one that has learnt from the beginnings of pages. Immutable
 * and thread-safe.
 *
 * @param whole learnt from whole pages
 * @param excerpts learnt from their beginnings as well
 */
record PageModels(LinearModel whole, LinearModel excerpts) {

    /** Pages with fewer sentences are read as excerpts. */
    private static final int WHOLE_PAGE = 25;

    LinearModel forPage(int sentences) {
        return sentences < WHOLE_PAGE ? excerpts : whole;
    }
}
