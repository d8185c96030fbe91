package casework.e2e;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files that tell more than their sender means to: where, when and by whom they were made. */
final class CanaryFiles {

  private static final short ASCII = 2;
  private static final short LONG = 4;
  private static final short RATIONAL = 5;

  private CanaryFiles() {}

  /** A photograph with its place, its maker and a comment. */
  static byte[] photograph(String maker) {
    byte[] plain = picture();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    ByteArrayOutputStream exif = new ByteArrayOutputStream();
    exif.writeBytes(new byte[] {'E', 'x', 'i', 'f', 0, 0});
    exif.writeBytes(tiff(maker));
    segment(out, 0xE1, exif.toByteArray());
    segment(out, 0xE1, ascii("http://ns.adobe.com/xap/1.0/\0<x:creator>" + maker + "</x:creator>"));
    segment(out, 0xFE, ascii(maker));
    out.write(plain, 2, plain.length - 2);
    return out.toByteArray();
  }

  private static byte[] picture() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The artist, and below him the place: latitude and the name of the survey. */
  private static byte[] tiff(String maker) {
    byte[] name = ascii(maker + "\0");
    int first = 8;
    int place = first + 2 + 2 * 12 + 4;
    int behind = place + 2 + 3 * 12 + 4;
    ByteBuffer out = ByteBuffer.allocate(behind + 24 + name.length);
    out.put(ascii("MM")).putShort((short) 42).putInt(first);
    out.putShort((short) 2);
    field(out, 0x013B, ASCII, name.length, behind + 24);
    field(out, 0x8825, LONG, 1, place);
    out.putInt(0);
    out.putShort((short) 3);
    field(out, 1, ASCII, 2, 'N' << 24);
    field(out, 2, RATIONAL, 3, behind);
    field(out, 0x12, ASCII, name.length, behind + 24);
    out.putInt(0);
    for (int each : new int[] {37, 1, 31, 1, 7, 1}) {
      out.putInt(each);
    }
    return out.put(name).array();
  }

  private static void field(ByteBuffer out, int tag, short type, int count, int value) {
    out.putShort((short) tag).putShort(type).putInt(count).putInt(value);
  }

  private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
    int length = content.length + 2;
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length});
    out.writeBytes(content);
  }

  /** A Word document with its author, its company and its last hand. */
  static byte[] document(String maker, String text) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZipOutputStream zip = new ZipOutputStream(out)) {
      part(
          zip,
          "[Content_Types].xml",
          """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
          <Default Extension="xml" ContentType="application/xml"/>\
          <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
          </Types>\
          """);
      part(
          zip,
          "_rels/.rels",
          """
          <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
          <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
          </Relationships>\
          """);
      part(
          zip,
          "word/document.xml",
          """
          <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
          <w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>\
          """
              .formatted(text));
      part(
          zip,
          "docProps/core.xml",
          """
          <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
          xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>%s</dc:creator>\
          <cp:lastModifiedBy>%s</cp:lastModifiedBy></cp:coreProperties>\
          """
              .formatted(maker, maker));
      zip.finish();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
