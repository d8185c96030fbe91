package casework.platform.attachment.clean;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that can be written anew; an office may take fewer. */
public enum FileKind {
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png"),
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  TEXT("text/plain", "txt"),
  WAV("audio/wav", "wav"),
  MP3("audio/mpeg", "mp3"),
  MP4("video/mp4", "mp4");

  private final String type;
  private final String ending;

  FileKind(String type, String ending) {
    this.type = type;
    this.ending = ending;
  }

  /** The media type under which such a file is given out. */
  public String mediaType() {
    return type;
  }

  /** The ending of a neutral name, without a dot. */
  public String ending() {
    return ending;
  }

  /** The kind's code, such as {@code docx}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with that code. */
  public static Optional<FileKind> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}
