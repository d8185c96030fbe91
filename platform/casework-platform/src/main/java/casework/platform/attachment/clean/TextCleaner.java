package casework.platform.attachment.clean;

import casework.platform.attachment.clean.Unclean.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Writes plain text anew as UTF-8, whether it came as such or in the national encoding. */
final class TextCleaner {

  private static final List<Charset> ENCODINGS =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");

  private TextCleaner() {}

  static byte[] clean(byte[] file) {
    for (Charset each : ENCODINGS) {
      try {
        String text =
            each.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(file))
                .toString();
        if (UNPRINTABLE.matcher(text).find()) {
          throw new Unclean(Reason.KIND_NOT_TAKEN);
        }
        return text.replaceFirst("^\uFEFF", "").getBytes(StandardCharsets.UTF_8);
      } catch (CharacterCodingException _) {
        // The next encoding may fit.
      }
    }
    throw new Unclean(Reason.KIND_NOT_TAKEN);
  }
}
