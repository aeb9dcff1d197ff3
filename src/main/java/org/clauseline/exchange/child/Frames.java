package org.clauseline.exchange.child;

import org.clauseline.exchange.document.Document;
import org.clauseline.exchange.document.Document.Format;
import org.clauseline.exchange.document.Limits;
import org.clauseline.exchange.document.Paragraph;
import org.clauseline.exchange.document.Paragraph.Role;
import org.clauseline.exchange.document.Unreadable;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The answer of a child process: a mark when it begins; another mark, then either a document or a
 * sentence why there is none, then the mark again. Numbers have four bytes, the highest first;
 * texts are UTF-8 behind the number of their bytes. The child may have been taken over by what it
 * read, so the reader of the answer believes no number in it.
 */
final class Frames {
    private static final int MARK = 0x434C4431;
    private static final int DOCUMENT = 1;
    private static final int SENTENCE = 2;
    private static final int LONGEST_SENTENCE = 500;
    private static final int MOST_REMARKS = 20;

    private Frames() {}

    /** Says that the child is there, before it looks at anything. */
    static void begin(DataOutputStream out) throws IOException {
        out.writeInt(MARK);
        out.flush();
    }

    /**
     * Waits until the child is there.
     *
     * @throws IOException if it does not come
     */
    static void awaitBegin(DataInputStream in) throws IOException {
        expectMark(in);
    }

    static void write(DataOutputStream out, Document document) throws IOException {
        out.writeInt(MARK);
        out.writeInt(DOCUMENT);
        write(out, document.format().name());
        write(out, document.encoding());
        out.writeBoolean(document.guessed());
        out.writeBoolean(document.revised());
        List<String> remarks =
                document.remarks().subList(0, Math.min(MOST_REMARKS, document.remarks().size()));
        out.writeInt(remarks.size());
        for (String remark : remarks) {
            write(out, remark);
        }
        out.writeInt(document.paragraphs().size());
        for (Paragraph paragraph : document.paragraphs()) {
            write(out, paragraph.role().name());
            out.writeInt(paragraph.level());
            write(out, paragraph.label());
            write(out, paragraph.text());
        }
        out.writeInt(MARK);
        out.flush();
    }

    static void write(DataOutputStream out, Unreadable unreadable) throws IOException {
        out.writeInt(MARK);
        out.writeInt(SENTENCE);
        write(out, unreadable.sentence());
        out.writeInt(MARK);
        out.flush();
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /**
     * Reads an answer.
     *
     * @throws Unreadable if the answer is that there is no document
     * @throws IOException if it is none, or breaks off
     */
    static Document read(DataInputStream in) throws IOException, Unreadable {
        expectMark(in);
        int kind = in.readInt();
        if (kind == SENTENCE) {
            String sentence = text(in, LONGEST_SENTENCE);
            expectMark(in);
            throw new Unreadable(sentence);
        }
        if (kind != DOCUMENT) {
            throw new IOException("No document");
        }
        Format format = one(Format.class, in);
        String encoding = text(in, LONGEST_SENTENCE);
        boolean guessed = in.readBoolean();
        boolean revised = in.readBoolean();
        List<String> remarks = new ArrayList<>();
        for (int left = count(in, MOST_REMARKS); left > 0; left--) {
            remarks.add(text(in, LONGEST_SENTENCE));
        }
        List<Paragraph> paragraphs = paragraphs(in);
        expectMark(in);
        return new Document(format, encoding, guessed, revised, paragraphs, remarks);
    }

    private static List<Paragraph> paragraphs(DataInputStream in) throws IOException {
        List<Paragraph> paragraphs = new ArrayList<>();
        int budget = 4 * Limits.CHARACTERS;
        for (int left = count(in, Limits.PARAGRAPHS); left > 0; left--) {
            Role role = one(Role.class, in);
            int level = count(in, Limits.DEPTH);
            String label = text(in, budget);
            String text = text(in, budget - label.length());
            budget -= label.length() + text.length();
            paragraphs.add(new Paragraph(role, level, label, text));
        }
        return paragraphs;
    }

    private static void expectMark(DataInputStream in) throws IOException {
        if (in.readInt() != MARK) {
            throw new IOException("No mark");
        }
    }

    private static <E extends Enum<E>> E one(Class<E> type, DataInputStream in) throws IOException {
        try {
            return Enum.valueOf(type, text(in, LONGEST_SENTENCE));
        } catch (IllegalArgumentException lie) {
            throw new IOException("No such value", lie);
        }
    }

    private static int count(DataInputStream in, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException("Too many");
        }
        return count;
    }

    private static String text(DataInputStream in, int longest) throws IOException {
        int length = count(in, longest);
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("Broken off");
        }
        StringBuilder clean = new StringBuilder();
        for (char c : new String(bytes, StandardCharsets.UTF_8).toCharArray()) {
            clean.append(Character.isISOControl(c) ? "" : c);
        }
        return clean.toString();
    }
}
