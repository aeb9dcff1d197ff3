package org.clauseline.desktop.window;

import java.nio.file.Path;

/**
 * What can be asked for from the header, the menu, the keys and the status bar, and is done
 * elsewhere.
 */
public interface Actions {
    /** Lets the user choose a dossier file and opens it. */
    void open();

    /** Opens a dossier file. */
    void open(Path file);

    /** Opens the dossier that comes with the program. */
    void openShipped();

    /** Shows all dossiers, to search through and switch between. */
    void showLibrary();

    /** Asks for the title of a new dossier and opens it. */
    void create();

    /** Asks for a file with events and opens a new dossier of them. */
    void createFromEvents();

    /** Opens the dialog that makes a dossier of two texts and compares them. */
    void compareTexts();

    /** Opens the form for a new event. */
    void addEvent();

    /** Saves the dossier, under a name that the user chooses where it has none. */
    void save();

    /** Saves the dossier under a name that the user chooses. */
    void saveAs();

    /** Opens the dialog for an image of the timeline. */
    void exportImage();

    /** Opens the dialog for documents of comparison and chronology. */
    void exportDocument();

    /** Asks for a file with events and opens the dialog that takes them in. */
    void importEvents();

    /** Shows what there was to say about the file that was opened, or was not. */
    void showFindings();

    /** Closes the window. */
    void close();
}
