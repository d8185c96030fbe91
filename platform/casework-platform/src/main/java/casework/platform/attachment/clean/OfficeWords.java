package casework.platform.attachment.clean;

import casework.platform.attachment.clean.Unclean.Reason;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the XML parts of an office file say beside their text: names, paths, links, orders. */
final class OfficeWords {

  private static final Pattern PERSON =
      Pattern.compile(
          "\\b((?:w|w15|w16cid|p|xr|x14):)?(author|initials|userName|userId|lastModifiedBy)"
              + "=(\"[^\"]*\"|'[^']*')");
  private static final Pattern DATE = Pattern.compile("\\b(w:date|w16du:dateUtc)=\"[^\"]*\"");
  private static final Pattern COMMENT_AUTHOR = Pattern.compile("<author>[^<]*</author>");
  private static final Pattern PATH = Pattern.compile("<x15ac:absPath\\b[^>]*/>");

  private static final Pattern RELATION = Pattern.compile("<Relationship\\b[^>]*?/>");
  private static final Pattern DROPPED =
      Pattern.compile(
          "Target=\"[^\"]*(docProps/|customXml/|printerSettings|people\\.xml|persons/"
              + "|thumbnail\\.|commentAuthors\\.xml|authors\\.xml|userCustomization/)");
  private static final Pattern OVERRIDE = Pattern.compile("<Override\\b[^>]*?/>");
  private static final Pattern DROPPED_PART =
      Pattern.compile(
          "PartName=\"/?[^\"]*(docProps/|customXml/|printerSettings|people\\.xml|persons/"
              + "|thumbnail\\.|commentAuthors\\.xml|authors\\.xml|userCustomization/)");

  /** Fields that fetch or start something when the file is opened. */
  private static final Pattern ORDER =
      Pattern.compile("\\b(DDEAUTO|DDE|INCLUDEPICTURE|INCLUDETEXT|IMPORT|DATABASE)\\s");

  private static final Pattern ORDERS = Pattern.compile("<w:instrText[^>]*>([^<]*)<");

  private OfficeWords() {}

  static String clean(String name, String text) {
    if (name.endsWith(".rels")) {
      return without(text, RELATION, OfficeWords::isDropped);
    }
    if (name.equals("[Content_Types].xml")) {
      return without(text, OVERRIDE, each -> DROPPED_PART.matcher(each).find());
    }
    Matcher orders = ORDERS.matcher(text);
    while (orders.find()) {
      if (ORDER.matcher(orders.group(1) + " ").find()) {
        throw new Unclean(Reason.LINKS_OUT);
      }
    }
    String anonymous = PERSON.matcher(text).replaceAll("$1$2=\"\"");
    String undated = DATE.matcher(anonymous).replaceAll("");
    String unsigned = COMMENT_AUTHOR.matcher(undated).replaceAll("<author></author>");
    return PATH.matcher(unsigned).replaceAll("");
  }

  private static boolean isDropped(String relation) {
    boolean outside = relation.contains("TargetMode=\"External\"");
    if (outside && !relation.contains("/hyperlink\"")) {
      throw new Unclean(Reason.LINKS_OUT);
    }
    return DROPPED.matcher(relation).find();
  }

  private static String without(String text, Pattern element, Predicate<String> dropped) {
    return element
        .matcher(text)
        .replaceAll(
            each -> dropped.test(each.group()) ? "" : Matcher.quoteReplacement(each.group()));
  }
}
