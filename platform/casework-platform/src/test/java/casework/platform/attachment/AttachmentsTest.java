package casework.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.attachment.clean.FileCleaner;
import casework.platform.attachment.clean.FileKind;
import casework.platform.kernel.Refused;
import casework.platform.secrecy.DataKey;
import casework.platform.secrecy.FieldCipher;
import casework.platform.secrecy.Unreadable;
import casework.platform.store.LocalStore;
import casework.platform.store.MovingMachine;
import com.mongodb.client.MongoDatabase;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.ZipInputStream;
import javax.crypto.spec.SecretKeySpec;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class AttachmentsTest {

  private static final long TWO_SECONDS = 2_000;

  @RegisterExtension static final LocalStore STORE = new LocalStore();

  private final MovingMachine machine = new MovingMachine();
  private final UUID owner = UUID.randomUUID();
  private final DataKey key = key(owner, 1);
  private MongoDatabase database;
  private Attachments attachments;

  @BeforeEach
  void open() {
    database = STORE.fresh();
    attachments = with(_ -> VirusScanner.Finding.NOT_ASKED);
  }

  private Attachments with(VirusScanner scanner) {
    AttachmentLimits limits =
        new AttachmentLimits(
            DataSize.ofMegabytes(10),
            10,
            EnumSet.allOf(FileKind.class),
            60_000_000,
            Duration.ofSeconds(2),
            2,
            null);
    Bench bench =
        new Bench(
            new FileCleaner(limits.kinds(), limits.mostPixels()),
            scanner,
            2,
            Duration.ofSeconds(2));
    return new Attachments(database, new FieldCipher(), bench, limits, machine);
  }

  private static DataKey key(UUID owner, int seed) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) seed);
    return new DataKey(owner, 1, new SecretKeySpec(bytes, "AES"));
  }

  private Looked look(byte[] file) {
    return attachments.look(new ByteArrayInputStream(file), file.length);
  }

  private byte[] cleaned(byte[] file, FileKind kind) {
    Looked looked = look(file);
    assertThat(looked.cleaned().kind()).isEqualTo(kind);
    return looked.cleaned().content();
  }

  private void refuses(byte[] file, String code) {
    assertThatThrownBy(() -> look(file))
        .isInstanceOfSatisfying(
            Refused.class, each -> assertThat(each.refusal().code()).isEqualTo(code));
  }

  @Nested
  class TheHostileSet {

    private final Map<String, Supplier<byte[]>> refused =
        Map.ofEntries(
            Map.entry("attachment-empty", () -> new byte[0]),
            Map.entry("attachment-files-inside nested zip bomb", HostileFiles::nestedBomb),
            Map.entry("attachment-bomb zip bomb dressed as Word", HostileFiles::bombAsWord),
            Map.entry("attachment-unsafe-paths zip slip", HostileFiles::slip),
            Map.entry("attachment-kind-not-taken symlink", HostileFiles::symlink),
            Map.entry("attachment-kind-not-taken SVG script", HostileFiles::svg),
            Map.entry("attachment-active macro document", HostileFiles::macro),
            Map.entry("attachment-links-out remote template", HostileFiles::externalTemplate),
            Map.entry("attachment-too-many-pixels pixel flood", HostileFiles::pixelFlood),
            Map.entry("attachment-encrypted PDF", HostileFiles::pdfWithPassword),
            Map.entry("attachment-bomb PDF of a gigabyte", HostileFiles::pdfBomb));

    @Test
    void isRefusedEachWithItsReasonInTwoSeconds() {
      refused.forEach(
          (name, file) -> {
            byte[] made = file.get();
            long before = System.nanoTime();
            refuses(made, name.replaceFirst(" .*", ""));
            assertThat(Duration.ofNanos(System.nanoTime() - before).toMillis())
                .as(name)
                .isLessThan(TWO_SECONDS);
          });
    }

    @Test
    void leavesTheMemoryFlat() {
      List<byte[]> all = refused.values().stream().map(Supplier::get).toList();
      long before = used();
      for (int round = 0; round < 10; round++) {
        for (byte[] each : all) {
          assertThatThrownBy(() -> look(each)).isInstanceOf(Refused.class);
        }
      }
      assertThat(used() - before).isLessThan(64L * 1024 * 1024);
    }

    private static long used() {
      System.gc();
      Runtime machine = Runtime.getRuntime();
      return machine.totalMemory() - machine.freeMemory();
    }

    @Test
    void isRefusedByWhatIsAnnouncedBeforeAnythingIsRead() {
      InputStream untouched =
          new InputStream() {
            @Override
            public int read() {
              throw new AssertionError("was read");
            }
          };

      assertThatThrownBy(() -> attachments.look(untouched, 10L * 1024 * 1024 * 1024))
          .isInstanceOf(Refused.class)
          .hasMessage("attachment-too-large");
    }

    @Test
    void isNotReadBeyondTheLimitWhereLessIsAnnounced() {
      long[] read = {0};
      InputStream endless =
          new InputStream() {
            @Override
            public int read() {
              read[0]++;
              return 'a';
            }

            @Override
            public int read(byte[] into, int from, int length) {
              Arrays.fill(into, from, from + length, (byte) 'a');
              read[0] += length;
              return length;
            }
          };

      assertThatThrownBy(() -> attachments.look(endless, 5))
          .isInstanceOf(Refused.class)
          .hasMessage("attachment-too-large");
      assertThat(read[0]).isLessThanOrEqualTo(10 * 1024 * 1024 + 1);
    }

    @Test
    void losesWhatAPolyglotHidesBehindAPicture() throws IOException {
      byte[] polyglot = HostileFiles.photograph(HostileFiles.zip(HostileFiles.part("x.js", "run")));

      byte[] cleaned = cleaned(polyglot, FileKind.JPEG);

      assertThat(text(cleaned)).doesNotContain("PK", "x.js");
      assertThat(ImageIO.read(new ByteArrayInputStream(cleaned)).getWidth()).isEqualTo(40);
    }

    @Test
    void passesAsTextWhereNoScannerIsSetUpAndSaysThatNoneLooked() {
      byte[] eicar = HostileFiles.EICAR.getBytes(StandardCharsets.US_ASCII);

      assertThat(look(eicar).scanned()).isFalse();
      attachments = with(_ -> VirusScanner.Finding.INFECTED);
      refuses(eicar, "attachment-infected");
      attachments = with(_ -> VirusScanner.Finding.CLEAN);
      assertThat(look("示例".getBytes(StandardCharsets.UTF_8)).scanned()).isTrue();
    }
  }

  @Nested
  class WhatAFileSaysOfItsMaker {

    @Test
    void isGoneFromAPhotographWhichStaysTurnedAsItWas() throws IOException {
      byte[] cleaned = cleaned(HostileFiles.photograph(new byte[0]), FileKind.JPEG);

      assertThat(text(cleaned)).doesNotContain(HostileFiles.CANARY, "GPS");
      BufferedImage before = ImageIO.read(new ByteArrayInputStream(HostileFiles.picture("jpg")));
      BufferedImage after = ImageIO.read(new ByteArrayInputStream(cleaned));
      assertThat(after.getRGB(5, 5)).isEqualTo(before.getRGB(5, 5));
      assertThat(Arrays.copyOfRange(cleaned, 6, 10))
          .isEqualTo("Exif".getBytes(StandardCharsets.US_ASCII));
      assertThat(cleaned[31]).isEqualTo((byte) 6);
    }

    @Test
    void isGoneFromADrawing() throws IOException {
      byte[] cleaned = cleaned(HostileFiles.pngThatTells(), FileKind.PNG);

      assertThat(text(cleaned)).doesNotContain(HostileFiles.CANARY);
      assertThat(ImageIO.read(new ByteArrayInputStream(cleaned)).getHeight()).isEqualTo(30);
    }

    @Test
    void isGoneFromAPdfWithItsScripts() throws IOException {
      byte[] cleaned = cleaned(HostileFiles.pdfWithScript(), FileKind.PDF);

      assertThat(text(cleaned)).doesNotContain(HostileFiles.CANARY, "JavaScript", "CreationDate");
      try (PDDocument document = Loader.loadPDF(cleaned)) {
        assertThat(document.getNumberOfPages()).isEqualTo(1);
        assertThat(document.getDocumentInformation().getAuthor()).isNull();
      }
    }

    @Test
    void isGoneFromAWordFile() throws IOException {
      byte[] cleaned = cleaned(HostileFiles.word(), FileKind.DOCX);

      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(cleaned))) {
        for (var each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
          assertThat(each.getName()).doesNotStartWith("docProps");
          assertThat(text(zip.readAllBytes())).doesNotContain(HostileFiles.CANARY);
        }
      }
      try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(cleaned))) {
        assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("示例正文");
      }
    }

    @Test
    void wouldBeFoundInTheFilesAsTheyCome() throws IOException {
      assertThat(text(HostileFiles.photograph(new byte[0]))).contains(HostileFiles.CANARY);
      assertThat(text(HostileFiles.pngThatTells())).contains(HostileFiles.CANARY);
      try (PDDocument document = Loader.loadPDF(HostileFiles.pdfWithScript())) {
        assertThat(document.getDocumentInformation().getAuthor()).isEqualTo(HostileFiles.CANARY);
      }
    }

    @Test
    void isNoNameAtAll() {
      Attachment kept = new Attachment(UUID.randomUUID(), FileKind.PDF, 1, "", false);

      assertThat(kept.name("evidence", 2)).isEqualTo("evidence-2.pdf");
    }
  }

  @Nested
  class Keeping {

    private final UUID id = UUID.randomUUID();
    private final byte[] text = "示例正文 0123456789".repeat(40_000).getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(ints = {1, 128 * 1024, 128 * 1024 + 1, 900_000})
    void givesBackWhatWasKept(int size) {
      byte[] part = "a".repeat(size).getBytes(StandardCharsets.UTF_8);

      Attachment kept = attachments.keep(key, id, look(part));

      assertThat(attachments.open(key, id)).isEqualTo(part);
      assertThat(kept.size()).isEqualTo(size);
    }

    @Test
    void keepsOneHoweverOftenItIsAsked() {
      attachments.keep(key, id, look(text));
      attachments.keep(key, id, look(text));

      assertThat(database.getCollection("attachments.files").countDocuments()).isEqualTo(1);
    }

    @Test
    void writesNothingDownInClear() {
      attachments.keep(key, id, look(text));

      StringBuilder all = new StringBuilder();
      for (String each : List.of("attachments.files", "attachments.chunks")) {
        for (Document row : database.getCollection(each).find()) {
          all.append(row.toJson());
          if (row.get("data") instanceof Binary data) {
            all.append(text(data.getData()));
          }
        }
      }
      assertThat(all.toString()).isNotEmpty().doesNotContain("0123456789");
    }

    @Test
    void opensForItsOwnMatterOnly() {
      attachments.keep(key, id, look(text));

      assertThatThrownBy(() -> attachments.open(key(UUID.randomUUID(), 1), id))
          .isInstanceOf(Unreadable.class);
      assertThatThrownBy(() -> attachments.open(key(owner, 2), id)).isInstanceOf(Unreadable.class);
    }

    @Test
    void movesWithItsMatterOnceHoweverOftenItIsAsked() {
      DataKey higher = key(UUID.randomUUID(), 3);
      attachments.keep(key, id, look(text));

      attachments.move(id, key, higher);
      attachments.move(id, key, higher);

      assertThat(attachments.open(higher, id)).isEqualTo(text);
      assertThatThrownBy(() -> attachments.open(key, id)).isInstanceOf(Unreadable.class);
    }

    @Test
    void isSweptWhereNoMatterRemembersItAndStaysWhereOneDoes() {
      UUID remembered = UUID.randomUUID();
      attachments.keep(key, id, look(text));
      attachments.keep(key, remembered, look(text));
      List<AttachmentHolders> holders =
          List.of((matter, file) -> matter.equals(owner) && file.equals(remembered));

      assertThat(attachments.settle(holders)).isZero();
      machine.forward(Attachments.GRACE.plusSeconds(1));
      assertThat(attachments.settle(holders)).isEqualTo(1);
      machine.forward(Attachments.GRACE.plusSeconds(1));
      assertThat(attachments.settle(List.of())).isZero();

      assertThat(attachments.open(key, remembered)).isEqualTo(text);
      assertThatThrownBy(() -> attachments.open(key, id)).isInstanceOf(Unreadable.class);
      attachments.remove(remembered);
      attachments.remove(remembered);
      assertThat(database.getCollection("attachments.chunks").countDocuments()).isZero();
    }
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1) + new String(file, StandardCharsets.UTF_8);
  }
}
