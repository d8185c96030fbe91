package casework.platform.directory;

/** How much of the directory a copy holds. */
public record DirectoryCounts(int organs, int units, int cadres) {}
