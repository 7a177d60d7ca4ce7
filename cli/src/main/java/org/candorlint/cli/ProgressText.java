package org.candorlint.cli;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;

/** How far a run is, in words. */
final class ProgressText implements ProgressBarRenderer {

    @Override
    public String render(ProgressState progress, int longest) {
        long done = progress.getCurrent();
        long all = progress.getMax();
        String text = "candor: " + done + " of " + all + " pages";
        if (done > 0 && done < all) {
            // Pages are of all sizes; to the second it would only seem to be known.
            Duration left = progress.getTotalElapsed().dividedBy(done).multipliedBy(all - done);
            long seconds = (left.toSeconds() + 4) / 5 * 5;
            text += seconds < 90 ? ", about " + seconds + " s left" : ", about " + (seconds + 30) / 60 + " min left";
        }
        return text.length() > longest ? text.substring(0, longest) : text + " ".repeat(longest - text.length());
    }
}
