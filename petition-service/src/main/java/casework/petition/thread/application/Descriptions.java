package casework.petition.thread.application;

import casework.petition.thread.application.EvidenceStore.Described;

/** What is known of a file, as one line under the seal. */
final class Descriptions {

  private static final int PARTS = 6;

  private Descriptions() {}

  static String write(Described file) {
    return String.join(
        "\t",
        file.kind(),
        file.mediaType(),
        file.ending(),
        Long.toString(file.size()),
        file.digest(),
        Boolean.toString(file.scanned()));
  }

  static Described read(String line) {
    String[] parts = line.split("\t", -1);
    if (parts.length != PARTS) {
      throw new IllegalStateException("not the description of a file");
    }
    return new Described(
        parts[0],
        parts[1],
        parts[2],
        Long.parseLong(parts[3]),
        parts[4],
        Boolean.parseBoolean(parts[5]));
  }
}
