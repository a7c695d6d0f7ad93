package readback.tui.page;

import readback.tui.Page;

/** A small page on top of another one, which goes on hearing what the shell tells. */
public interface Overlay extends Page {

    Page under();

    /** The same on top of another page. */
    Overlay over(Page page);
}
