package org.candorlint.document;

/**
 * What a person meets on a page and Candor does not read. Immutable and thread-safe.
 *
 * @param pictures how many there are; their alternative texts are read
 * @param recordings films and sound
 * @param frames other pages that are shown inside
 * @param scripted whether the page is little more than a script that writes its text when it is shown
 */
public record Unread(int pictures, int recordings, int frames, boolean scripted) {

    /** Everything is read, as far as the reader knows. */
    public static final Unread NOTHING = new Unread(0, 0, 0, false);

    /** The same of a page that no script writes. */
    public Unread asWritten() {
        return scripted ? new Unread(pictures, recordings, frames, false) : this;
    }

    /** Together with what another part of the page leaves unread. */
    public Unread plus(Unread other) {
        return new Unread(
                pictures + other.pictures,
                recordings + other.recordings,
                frames + other.frames,
                scripted || other.scripted);
    }
}
