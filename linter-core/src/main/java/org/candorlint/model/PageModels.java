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
    private static final int WHOLE_PAGE = 30;

    /**
     * The probability from which a page is taken to offer something. Chosen by cross-validation: from 0.6 on more claims are lost
     * than false findings, and below 0.5 more than a fifth of a finding stands on each page where there is nothing to find.
     */
    static final double BAR = 0.5;

    /**
     * Of a short page the models know too little to silence it against what its words say, unless they are as sure as this. Chosen on
     * sixty pages that no model has learnt from: at 0 there are four times as many findings where nothing is offered, from 0.3 on
     * clinics are silenced.
     */
    static final double SHORT_BAR = 0.2;

    LinearModel forPage(int sentences) {
        return isShort(sentences) ? excerpts : whole;
    }

    boolean isShort(int sentences) {
        return sentences < WHOLE_PAGE;
    }
}
