package casework.platform.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files such as somebody sends who means no good, or who tells more than he means to. */
final class HostileFiles {

  static final String CANARY = "canary-of-a-maker";
  static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  private HostileFiles() {}

  interface Part {
    void write(ZipOutputStream zip) throws IOException;
  }

  static byte[] zip(Part... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      for (Part each : parts) {
        each.write(zip);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static Part part(String name, byte[] content) {
    return zip -> {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    };
  }

  static Part part(String name, String text) {
    return part(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A part of so many zeros, which pack a thousand times smaller. */
  static Part zeros(String name, int megabytes) {
    return zip -> {
      zip.putNextEntry(new ZipEntry(name));
      byte[] megabyte = new byte[1024 * 1024];
      for (int i = 0; i < megabytes; i++) {
        zip.write(megabyte);
      }
      zip.closeEntry();
    };
  }

  static Part types(String main) {
    return part(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/docProps/core.xml\" ContentType=\"core\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\""
            + main
            + "\"/></Types>");
  }

  static Part wordTypes() {
    return types(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
  }

  static byte[] nestedBomb() {
    byte[] inner = zip(zeros("0.bin", 40));
    return zip(part("1.zip", inner), part("2.zip", inner));
  }

  static byte[] bombAsWord() {
    return zip(wordTypes(), zeros("word/document.xml", 300));
  }

  static byte[] wordBomb(byte[] inner) {
    return zip(wordTypes(), part("word/media/image1.xyz", inner));
  }

  static byte[] slip() {
    return zip(wordTypes(), part("../../../../tmp/" + CANARY, "x"));
  }

  /** An entry that a careless unpacker would make a link of: its mode says so. */
  static byte[] symlink() {
    byte[] zip = zip(wordTypes(), part("word/link", "/etc/passwd"));
    int directory = lastIndexOf(zip, new byte[] {'P', 'K', 1, 2});
    ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(directory + 38, 0xA1FF0000);
    zip[directory + 5] = 3;
    return zip;
  }

  private static int lastIndexOf(byte[] in, byte[] what) {
    for (int at = in.length - what.length; at >= 0; at--) {
      if (Arrays.equals(in, at, at + what.length, what, 0, what.length)) {
        return at;
      }
    }
    throw new AssertionError("not there");
  }

  static byte[] macro() {
    return zip(
        types("application/vnd.ms-word.document.macroEnabled.main+xml"),
        part("word/vbaProject.bin", "x"));
  }

  static byte[] externalTemplate() {
    return zip(
        wordTypes(),
        part("word/document.xml", "<w:document/>"),
        part(
            "word/_rels/settings.xml.rels",
            "<Relationships><Relationship Id=\"r1\" Type=\"http://x/attachedTemplate\""
                + " Target=\"http://203.0.113.9/t.dotx\""
                + " TargetMode=\"External\"/></Relationships>"));
  }

  static byte[] word() {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.getProperties().getCoreProperties().setCreator(CANARY);
      document.getProperties().getExtendedProperties().getUnderlyingProperties().setCompany(CANARY);
      document.createParagraph().createRun().setText("示例正文");
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] svg() {
    return ("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\">"
            + "<script>alert(1)</script></svg>")
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] picture(String format) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
      for (int x = 0; x < 40; x++) {
        image.setRGB(x, x % 30, 0xFF0000 + x);
      }
      ImageIO.write(image, format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A photograph that says where it was taken and by whom, and how it is turned. */
  static byte[] photograph(byte[] behind) {
    byte[] plain = picture("jpg");
    byte[] words = ("Exif\0\0" + exif()).getBytes(StandardCharsets.ISO_8859_1);
    byte[] xmp = ("http://ns.adobe.com/xap/1.0/\0" + CANARY).getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    segment(out, 0xE1, words);
    segment(out, 0xE1, xmp);
    segment(out, 0xFE, CANARY.getBytes(StandardCharsets.ISO_8859_1));
    out.write(plain, 2, plain.length - 2);
    out.writeBytes(behind);
    return out.toByteArray();
  }

  private static String exif() {
    byte[] tiff = {
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      2,
      1,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      6,
      0,
      0,
      (byte) 0x88,
      0x25,
      0,
      4,
      0,
      0,
      0,
      1,
      0,
      0,
      0,
      38,
      0,
      0,
      0,
      0
    };
    return new String(tiff, StandardCharsets.ISO_8859_1) + "GPS 37 54 0 N " + CANARY;
  }

  private static void segment(ByteArrayOutputStream out, int marker, byte[] body) {
    out.write(0xFF);
    out.write(marker);
    out.write(body.length + 2 >> 8);
    out.write(body.length + 2);
    out.writeBytes(body);
  }

  /** A header that promises 50,000 times 50,000 pixels, and little behind it. */
  static byte[] pixelFlood() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(50_000)
            .putInt(50_000)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array();
    chunk(out, "IHDR", header);
    chunk(out, "IDAT", new byte[0]);
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  static byte[] pngThatTells() {
    byte[] plain = picture("png");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 33);
    chunk(out, "tEXt", ("Author\0" + CANARY).getBytes(StandardCharsets.ISO_8859_1));
    chunk(out, "eXIf", CANARY.getBytes(StandardCharsets.ISO_8859_1));
    out.write(plain, 33, plain.length - 33);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String name, byte[] body) {
    CRC32 crc = new CRC32();
    crc.update(name.getBytes(StandardCharsets.ISO_8859_1));
    crc.update(body);
    ByteBuffer chunk = ByteBuffer.allocate(body.length + 12).putInt(body.length);
    chunk.put(name.getBytes(StandardCharsets.ISO_8859_1)).put(body).putInt((int) crc.getValue());
    out.writeBytes(chunk.array());
  }

  interface Change {
    void on(PDDocument document) throws IOException;
  }

  static byte[] pdf(Change change) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      PDDocumentInformation said = new PDDocumentInformation();
      said.setAuthor(CANARY);
      said.setProducer(CANARY);
      document.setDocumentInformation(said);
      change.on(document);
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] pdfWithScript() {
    return pdf(
        document ->
            document
                .getDocumentCatalog()
                .setOpenAction(new PDActionJavaScript("app.alert('" + CANARY + "')")));
  }

  static byte[] pdfWithPassword() {
    return pdf(
        document ->
            document.protect(
                new StandardProtectionPolicy("owner", "user", new AccessPermission())));
  }

  /** A list of objects that unpacks to a gigabyte. */
  static byte[] pdfBomb() {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] megabyte = new byte[1024 * 1024];
    byte[] buffer = new byte[64 * 1024];
    for (int i = 0; i < 1024; i++) {
      deflater.setInput(megabyte);
      while (!deflater.needsInput()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
    }
    deflater.finish();
    while (!deflater.finished()) {
      packed.write(buffer, 0, deflater.deflate(buffer));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        ("%PDF-1.5\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length "
                + packed.size()
                + ">>\nstream\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(packed.toByteArray());
    out.writeBytes(
        "\nendstream\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
    return out.toByteArray();
  }
}
