package org.stegvis.platform.page;

import java.util.Optional;

/** A business area that has a page of its own about cases that another area keeps. */
public interface PagesAboutCase {

    /**
     * A way to a page.
     *
     * @param address of the page, from the root of Stegvis
     * @param text the key of what the link says
     */
    record Link(String address, String text) {}

    /** The way to the page about this case, if there is one. */
    Optional<Link> pageAbout(String caseNumber);
}
