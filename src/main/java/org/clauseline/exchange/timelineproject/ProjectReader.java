package org.clauseline.exchange.timelineproject;

import org.clauseline.dossier.EdtfException;
import org.clauseline.dossier.WebAddress;
import org.clauseline.dossier.When;
import org.clauseline.exchange.Losses;
import org.clauseline.exchange.Losses.Loss;
import org.clauseline.exchange.document.Unreadable;
import org.clauseline.exchange.incoming.Incoming;
import org.clauseline.exchange.incoming.IncomingEvent;
import org.clauseline.exchange.incoming.IncomingEvent.Link;

import java.io.StringReader;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the XML of Timeline. Midnight at both ends means whole days, and the day of the end is one
 * of them: that program keeps the two days that were chosen, as midnights, and tells them as "24
 * Nov to 25 Nov" wherever neither end has a time of day. What is fuzzy there is about that time
 * here.
 */
public final class ProjectReader {
    private static final Set<String> EVENTS = Set.of("event", "milestone");
    private static final Set<String> LOST =
            Set.of("icon", "alert", "progress", "labels", "default_color", "ends_today");

    private final ZoneId zone;
    private final List<IncomingEvent> events = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final Map<String, Integer> lost = new TreeMap<>();

    private ProjectReader(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Reads a file.
     *
     * @param zone of its times
     * @throws Unreadable if it is no such file, with the reason
     */
    public static Incoming read(String xml, ZoneId zone) throws Unreadable {
        ProjectReader reader = new ProjectReader(zone);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            reader.whole(factory.createXMLStreamReader(new StringReader(xml)));
        } catch (XMLStreamException broken) {
            throw new Unreadable("This XML is damaged, or more than a timeline.", broken);
        }
        List<Loss> losses = new ArrayList<>();
        reader.lost.forEach((what, count) -> losses.add(new Loss(count, what)));
        return new Incoming("Timeline", "", reader.events, reader.refused, new Losses(losses));
    }

    private void whole(XMLStreamReader xml) throws XMLStreamException, Unreadable {
        boolean begun = false;
        while (xml.hasNext()) {
            int step = xml.next();
            if (step == XMLStreamConstants.DTD) {
                throw new Unreadable("This XML has a document type, which no timeline has.");
            }
            if (step == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (!begun && !name.equals("timeline")) {
                    throw new Unreadable("This XML is no timeline.");
                }
                begun = true;
                if (name.equals("timetype") && !words(xml).equals("gregoriantime")) {
                    throw new Unreadable("Its times are no dates, so they have no place here.");
                } else if (EVENTS.contains(name)) {
                    event(fields(xml, name));
                } else if (name.equals("era")) {
                    fields(xml, name);
                    lost.merge("era", 1, Integer::sum);
                }
            }
        }
    }

    private static Map<String, String> fields(XMLStreamReader xml, String end)
            throws XMLStreamException {
        Map<String, String> fields = new HashMap<>();
        while (xml.hasNext()) {
            int step = xml.next();
            if (step == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(end)) {
                return fields;
            }
            if (step == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                fields.putIfAbsent(name, words(xml));
            }
        }
        return fields;
    }

    /** The words of an element; those of elements in it are passed over. */
    private static String words(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        for (int deep = 1; deep > 0 && xml.hasNext(); ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> deep++;
                case XMLStreamConstants.END_ELEMENT -> deep--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        words.append(deep == 1 ? xml.getText() : "");
                default -> {}
            }
        }
        return words.toString().strip();
    }

    private void event(Map<String, String> fields) {
        // "(1)" and "[1]" before the text tie events to containers.
        String name = fields.getOrDefault("text", "").replaceFirst("^[(\\[]\\d+[)\\]]\\s*", "");
        try {
            if (name.isEmpty()) {
                throw new EdtfException("It has no text.");
            }
            List<Link> links = new ArrayList<>();
            for (String address : fields.getOrDefault("hyperlink", "").split("[;\\s]+", -1)) {
                if (WebAddress.is(address)) {
                    links.add(Link.to("", address));
                }
            }
            events.add(
                    IncomingEvent.of(
                                    when(fields),
                                    name.replace('\n', ' '),
                                    fields.getOrDefault("description", ""),
                                    links)
                            .with("", "", fields.getOrDefault("category", "")));
            LOST.forEach(
                    lostField -> {
                        String value = fields.getOrDefault(lostField, "");
                        boolean nothing =
                                value.isEmpty() || value.equals("0") || value.equals("False");
                        if (!nothing) {
                            lost.merge(lostField.replace('_', ' '), 1, Integer::sum);
                        }
                    });
        } catch (EdtfException mistake) {
            refused.add("“" + name + "”: " + mistake.getMessage());
        }
    }

    private When when(Map<String, String> fields) throws EdtfException {
        String start = fields.getOrDefault("start", "");
        String end = fields.getOrDefault("end", start);
        boolean days = start.endsWith(" 00:00:00") && end.endsWith(" 00:00:00");
        String about = truth(fields, "fuzzy") || truth(fields, "fuzzy_start") ? "~" : "";
        String aboutEnd = truth(fields, "fuzzy") || truth(fields, "fuzzy_end") ? "~" : "";
        String from = time(start, days);
        String to = time(end, days);
        return When.parse(
                from.equals(to) ? from + about : from + about + "/" + to + aboutEnd, zone);
    }

    private static boolean truth(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").toLowerCase(Locale.ROOT).equals("true");
    }

    /** "2010-03-31 13:30:00" as EDTF; seconds of 0 are no claim of such precision. */
    private static String time(String text, boolean days) throws EdtfException {
        String[] parts = text.split(" ", -1);
        if (parts.length != 2) {
            throw new EdtfException("“" + text + "” is no time of Timeline.");
        }
        String day = day(parts[0]);
        if (days) {
            return day;
        }
        return day + "T" + (parts[1].endsWith(":00") ? parts[1].substring(0, 5) : parts[1]);
    }

    /** "476-09-04" with the four digits that years of EDTF have. */
    private static String day(String text) {
        boolean before = text.startsWith("-");
        String date = before ? text.substring(1) : text;
        int digits = date.indexOf('-');
        return (before ? "-" : "") + "0".repeat(Math.clamp(4L - digits, 0, 3)) + date;
    }
}
