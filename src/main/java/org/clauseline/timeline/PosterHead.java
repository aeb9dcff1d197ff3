package org.clauseline.timeline;

import static java.time.temporal.ChronoUnit.MINUTES;

import org.clauseline.dossier.EdtfException;
import org.clauseline.dossier.When;
import org.clauseline.dossier.WhenWording;
import org.clauseline.picture.Font;
import org.clauseline.picture.Font.Weight;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Anchor;
import org.clauseline.picture.Tag;
import org.clauseline.picture.Tag.Role;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Title and subtitle of an image, as large as they can be in a few lines. */
final class PosterHead {
    private static final double[] TITLES = {2.1, 1.9, 1.7, 1.5, 1.3, 1.15};

    /** The most lines that a title has. */
    static final int MOST_LINES = 3;

    private static final double MOST_IF_NARROW = 1.7;

    /** Times further than this from 1970, in seconds, are not told; years of our era are within. */
    private static final double FAR = 6e10;

    private final PosterLook look;
    private final Font titleFont;
    private final TextBlock title;
    private final Font subtitleFont;
    private final TextBlock subtitle;

    /**
     * @param tellTime whether the time shown stands where the editor gave no subtitle
     * @param mostLines how many lines the title may have
     */
    PosterHead(PosterLook look, boolean tellTime, int mostLines) {
        this.look = look;
        double width = look.width() - 2 * look.margin();
        Font font = new Font(Weight.BOLD, 1);
        TextBlock block = new TextBlock(List.of(), 0, false);
        for (double times : TITLES) {
            font =
                    new Font(
                            Weight.BOLD,
                            Math.round(
                                    look.size() * times * look.settings().dress().type().title()));
            if (look.isNarrow() && times > MOST_IF_NARROW) {
                continue;
            }
            int most = Math.min(mostLines, times > 1.4 ? 2 : MOST_LINES);
            block =
                    TextBlock.balance(
                            look.settings().text().title(), font, width, most, look.metrics());
            if (!block.cut()) {
                break;
            }
        }
        titleFont = font;
        title = block;
        subtitleFont = new Font(Weight.REGULAR, Math.round(look.size() * 1.1 * 2) / 2.0);
        subtitle =
                TextBlock.balance(
                        subtitle(look.settings(), tellTime),
                        subtitleFont,
                        width,
                        3,
                        look.metrics());
    }

    /** The subtitle as it was written, or the time shown: an axis says neither month nor year. */
    private static String subtitle(PosterSettings settings, boolean tellTime) {
        if (!settings.text().subtitle().isBlank()) {
            return settings.text().subtitle();
        }
        boolean told =
                tellTime
                        && Math.abs(settings.period().from()) < FAR
                        && Math.abs(settings.period().to()) < FAR;
        return told ? time(settings) : "";
    }

    private static String time(PosterSettings settings) {
        LocalDateTime from = local(settings.period().from(), settings.period().zone());
        LocalDateTime to = local(settings.period().to(), settings.period().zone());
        boolean days = isMidnight(from) && isMidnight(to);
        String span =
                days
                        ? from.toLocalDate() + "/" + to.toLocalDate().minusDays(1)
                        : from.truncatedTo(MINUTES) + "/" + to.truncatedTo(MINUTES);
        try {
            return new WhenWording(settings.period().zone(), settings.locale())
                    .describe(When.parse(span, settings.period().zone()));
        } catch (EdtfException impossible) {
            throw new IllegalStateException(span, impossible);
        }
    }

    private static LocalDateTime local(double instant, ZoneId zone) {
        return LocalDateTime.ofInstant(Instant.ofEpochSecond((long) instant), zone);
    }

    private static boolean isMidnight(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    boolean isCut() {
        return title.cut() || subtitle.cut();
    }

    private double titleLine() {
        return Math.round(titleFont.size() * 1.16);
    }

    private double subtitleLine() {
        return Math.round(subtitleFont.size() * 1.3);
    }

    /** Where the head ends, from the top of the image. */
    double bottom() {
        double titles = title.lines().size() * titleLine();
        double subtitles = subtitle.lines().size() * subtitleLine();
        double between = subtitles > 0 && titles > 0 ? 0.25 * look.size() : 0;
        double after = titles + subtitles > 0 ? 0.8 * look.size() : 0;
        return Math.round(0.85 * look.margin() + titles + between + subtitles + after);
    }

    void draw(List<Shape> out) {
        Tag tag = Tag.of(Role.TITLE);
        double top = 0.85 * look.margin();
        double baseline = top + look.metrics().ascent(titleFont);
        look.text(
                title,
                look.margin(),
                baseline,
                titleLine(),
                titleFont,
                look.palette().text(),
                Anchor.START,
                tag,
                out);
        double below =
                top
                        + title.lines().size() * titleLine()
                        + (title.lines().isEmpty() ? 0 : 0.25 * look.size());
        look.text(
                subtitle,
                look.margin(),
                below + look.metrics().ascent(subtitleFont),
                subtitleLine(),
                subtitleFont,
                look.palette().quiet(),
                Anchor.START,
                tag,
                out);
    }
}
