/** Records of trials as ClinicalTrials.gov gives them, and what they are worth. Imports nothing of Candor but {@code rule}. */
@NullMarked
package org.candorlint.evidence.trial;

import org.jspecify.annotations.NullMarked;
