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

    /**
     * On a whole page as much evidence as there is has been seen; a short one gets the benefit of the doubt. Chosen by
     * cross-validation, for few findings on silent pages: at this bar one page in forty is silenced that offers something,
     * and as many are not that offer nothing.
     */
    private static final double SURE = 0.6;

    private static final double EVEN = 0.5;

    /** The probability from which a page of so many sentences is taken to offer something. */
    double bar(int sentences) {
        return isShort(sentences) ? EVEN : SURE;
    }

    LinearModel forPage(int sentences) {
        return isShort(sentences) ? excerpts : whole;
    }

    boolean isShort(int sentences) {
        return sentences < WHOLE_PAGE;
    }
}
