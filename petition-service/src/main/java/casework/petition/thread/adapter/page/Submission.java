package casework.petition.thread.adapter.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What came with a form: its fields, and its files as they lie in memory. No part is ever written
 * to a disk, and the names of files are not looked at but for whether there is one.
 */
record Submission(Map<String, String> fields, List<Part> files) {

  private static final int MOST_PARTS = 80;
  private static final int LONGEST_FIELD = 128 * 1024;

  /** A form that cannot be read. */
  static final class Malformed extends RuntimeException {

    private final boolean tooLarge;

    Malformed(boolean tooLarge) {
      super("malformed form", null, false, false);
      this.tooLarge = tooLarge;
    }

    boolean isTooLarge() {
      return tooLarge;
    }
  }

  /**
   * @param most bytes altogether; more is turned away by what is announced
   */
  static Submission read(HttpServletRequest request, long most) {
    String type = request.getContentType();
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
      throw new Malformed(false);
    }
    if (request.getContentLengthLong() > most) {
      throw new Malformed(true);
    }
    try {
      return of(List.copyOf(request.getParts()));
    } catch (IllegalStateException _) {
      throw new Malformed(true);
    } catch (IOException | ServletException _) {
      throw new Malformed(false);
    }
  }

  private static Submission of(List<Part> parts) throws IOException {
    if (parts.size() > MOST_PARTS) {
      throw new Malformed(false);
    }
    Map<String, String> fields = new LinkedHashMap<>();
    List<Part> files = new ArrayList<>();
    for (Part each : parts) {
      String name = each.getSubmittedFileName();
      if (name == null) {
        if (each.getSize() > LONGEST_FIELD) {
          throw new Malformed(true);
        }
        fields.put(
            each.getName(),
            new String(each.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .replace("\0", ""));
      } else if (!name.isEmpty() || each.getSize() > 0) {
        files.add(each);
      }
    }
    return new Submission(fields, files);
  }

  /** A field without the space around it; empty where it did not come. */
  String field(String name) {
    return fields.getOrDefault(name, "").strip();
  }

  Language language() {
    return Language.of(field("lang"));
  }

  /** Prints nothing of what came. */
  @Override
  public String toString() {
    return "Submission[…]";
  }
}
