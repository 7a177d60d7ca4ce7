package org.candorlint.cli;

import org.candorlint.site.SitePage;

/** Leads to pages, wherever they are kept. Thread-safe. */
interface PageContents {

    /** The page with the name under which reports speak of it, and with its content. */
    SitePage page(FoundPages.Page found);
}
