/** A house that breaks the rules of {@code LayersTest}. It may import what the case needs. */
@NullMarked
package org.candorlint.layerscase.text;

import org.jspecify.annotations.NullMarked;
