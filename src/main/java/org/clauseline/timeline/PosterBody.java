package org.clauseline.timeline;

import org.clauseline.picture.Shape;

import java.util.List;
import java.util.Set;

/**
 * The middle of an image, laid out.
 *
 * @param shapes what to paint
 * @param shown the events that are in it, each once, in the order in which they are read
 * @param look with the size of type that it came to
 * @param cut whether a headline was cut
 * @param missing the names of lanes that have events in the time shown and no room, with how many
 * @param signs what of it is no mark of an event and has to be explained
 * @param connected responses that are drawn as lines
 */
record PosterBody(
        List<Shape> shapes,
        List<PosterEvents.Entry> shown,
        PosterLook look,
        boolean cut,
        List<String> missing,
        Set<PosterSign> signs,
        int connected) {
    PosterBody {
        signs = Set.copyOf(signs);
    }
}
