package org.clauseline.desktop.window;

import org.clauseline.dossier.Actor;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Extras;
import org.clauseline.dossier.Fate;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.SourceKind;
import org.clauseline.dossier.Status;

import java.util.List;

/** Scripts that a dossier may be written in, each with a phrase to fill it with. */
public enum Script {
    ARABIC("أوكرانيا والولايات المتحدة تتفاوضان في جنيف على خطة سلام من 28 بندا. "),
    HEBREW("אוקראינה וארצות הברית דנות בז׳נבה בתוכנית לשלום בת 28 סעיפים. "),
    PERSIAN("اوکراین و ایالات متحده در ژنو دربارهٔ طرح صلح ۲۸ ماده‌ای گفت‌وگو می‌کنند. "),
    UKRAINIAN("Україна й Сполучені Штати обговорюють у Женеві мирний план із 28 пунктів. "),
    CHINESE("美国与乌克兰代表团在日内瓦就二十八点和平计划举行会谈并发表联合声明。"),
    JAPANESE("米国とウクライナの代表団はジュネーブで28項目の和平案について協議した。"),
    THAI("คณะผู้แทนสหรัฐและยูเครนหารือแผนสันติภาพ 28 ข้อที่เจนีวา "),
    HINDI("अमेरिका और यूक्रेन के प्रतिनिधि जिनेवा में 28 सूत्री शांति योजना पर बात कर रहे हैं। "),
    EMOJI("Peace 🕊️ talks 👩🏽‍💻🇺🇦🇺🇸 in 🏔️ Geneva ✅ "),
    MARKS(
            "Kyi\u0308v se\u0323\u0302 dam phan z\u0351\u036B\u0343\u036A\u0301 hoa\u0300"
                    + " bi\u0300nh "),
    MIXED("Geneva جنيف 19–28 November 2025 ז׳נבה (point 7) خطة سلام, "),
    ONE_LONG_WORD("Verhandlungsrunde"),
    ONE_LONG_ARABIC_WORD("مفاوضات");

    private final String phrase;

    Script(String phrase) {
        this.phrase = phrase;
    }

    /** A few words. */
    public String phrase() {
        return phrase.strip();
    }

    /** A text of so many characters or some more, in whole phrases. */
    public String text(int length) {
        return phrase.repeat(Math.ceilDiv(length, phrase.length())).strip();
    }

    /** A dossier that says the same everywhere. */
    public static Dossier dossier(String text) {
        return Dossiers.dossier("foreign")
                .title(text)
                .summary(text)
                .side("us", text)
                .topic("land", text)
                .actor(new Actor("actor", text, text, "us", List.of(text), Extras.NONE))
                .source(
                        new Source(
                                "paper",
                                text,
                                text,
                                text,
                                Dossiers.when("2025-11-20"),
                                "https://example.org/" + address(text),
                                SourceKind.NEWS,
                                text,
                                Extras.NONE))
                .event(
                        Dossiers.event("event", "2025-11-20/2025-11-26")
                                .title(text)
                                .summary(text)
                                .place(text)
                                .side("us")
                                .status(Status.DISPUTED)
                                .actors("actor")
                                .sources("paper")
                                .claim(text, "paper")
                                .claim(text, Dossiers.SOURCE)
                                .points("first-1"))
                .draft(
                        Dossiers.draft("first", "2025-11-20")
                                .title(text)
                                .note(text)
                                .sources("paper")
                                .point("first-1", "1", text))
                .draft(
                        Dossiers.draft("second", "2025-11-23")
                                .title(text)
                                .note(text)
                                .point("second-1", "1", text + " " + text))
                .outcome(List.of("first-1"), List.of("second-1"), Fate.AMENDED)
                .question("question", text, "event", "first-1")
                .build();
    }

    /** A text as the end of an address, which is never very long. */
    static String address(String text) {
        return text.substring(0, Math.min(text.length(), 300)).replace(' ', '/');
    }
}
