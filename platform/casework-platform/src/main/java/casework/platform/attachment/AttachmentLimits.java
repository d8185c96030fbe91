package casework.platform.attachment;

import casework.platform.attachment.clean.FileKind;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an office takes.
 *
 * @param kinds codes of the kinds; all where it is left out
 * @param mostPixels of one picture, width times height
 * @param longest how long one file may be looked through
 * @param together how many files are looked through at the same time
 * @param clamav {@code host:port} of a ClamAV daemon; none is asked where it is left out, and no
 *     file is taken while one is set up and does not answer
 */
@ConfigurationProperties("casework.attachments")
public record AttachmentLimits(
    @DefaultValue("10MB") DataSize maxSize,
    @DefaultValue("10") int maxCount,
    @DefaultValue({"JPEG", "PNG", "PDF", "DOCX", "XLSX", "PPTX", "TEXT", "WAV", "MP3", "MP4"})
        Set<FileKind> kinds,
    @DefaultValue("60000000") long mostPixels,
    @DefaultValue("2s") Duration longest,
    @DefaultValue("2") int together,
    @Nullable String clamav) {

  public AttachmentLimits {
    kinds = Set.copyOf(kinds);
  }
}
