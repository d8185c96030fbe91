package casework.scoring.directory.application;

/**
 * One line of a table that is to be imported, as it stands there; empty where a cell is.
 *
 * @param line its number in the table, the heading being line 1
 * @param unit name of the unit
 * @param post title of the post
 * @param kind code of the kind of post; empty where the title says enough
 */
public record ImportRow(
    int line,
    String cadre,
    String name,
    String organ,
    String managedBy,
    String unit,
    String post,
    String kind,
    String decidedOn,
    String takesOfficeOn,
    String status) {}
