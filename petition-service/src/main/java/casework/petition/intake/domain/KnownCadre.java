package casework.petition.intake.domain;

/**
 * A cadre as the directory knows him.
 *
 * @param managedBy code of the organ that manages him
 */
public record KnownCadre(String cadre, String name, String unit, String post, String managedBy) {}
