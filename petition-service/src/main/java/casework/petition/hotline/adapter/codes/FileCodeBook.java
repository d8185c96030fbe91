package casework.petition.hotline.adapter.codes;

import casework.petition.hotline.application.CodeBook;
import casework.petition.intake.domain.RegionCode;
import casework.petition.intake.domain.Regions;
import casework.platform.deadline.source.OfficeRules;
import casework.platform.web.CodeSet;
import casework.platform.web.CodeSets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The mapping tables that come with the product and the office's own ({@code
 * hotline-mappings/*.json} of its directory), each a version of its own. A region's code is the
 * national one and stands for itself, unless a table says otherwise.
 */
@Component
final class FileCodeBook implements CodeBook {

  private final Map<String, Map<String, Map<String, String>>> byVersion = new HashMap<>();
  private final CodeSets lists;
  private final Regions regions;

  FileCodeBook(CodeSets lists, Regions regions, @Value("${casework.rules:}") String directory) {
    this.lists = lists;
    this.regions = regions;
    learn(OfficeRules.shipped(FileCodeBook.class, "/hotline/mappings/12388-2015.json"));
    OfficeRules.at(directory).texts("hotline-mappings").forEach(this::learn);
  }

  private void learn(String file) {
    JsonNode table = JsonMapper.shared().readTree(file);
    Map<String, Map<String, String>> bySet = new HashMap<>();
    table
        .required("codes")
        .properties()
        .forEach(
            set -> {
              Map<String, String> codes = new HashMap<>();
              set.getValue()
                  .properties()
                  .forEach(each -> codes.put(each.getKey(), each.getValue().asString()));
              bySet.put(set.getKey(), codes);
            });
    String version = table.required("version").asString();
    if (byVersion.put(version, bySet) != null) {
      throw new IllegalStateException("the mapping table " + version + " is there twice");
    }
  }

  @Override
  public Optional<Ours> translate(String mapping, Kind kind, String code, LocalDate on) {
    String meant =
        byVersion.getOrDefault(mapping, Map.of()).getOrDefault(kind.codeSet(), Map.of()).get(code);
    if (meant == null) {
      return kind == Kind.REGION ? ours(kind, code, on) : Optional.empty();
    }
    return ours(kind, meant, on);
  }

  @Override
  public Optional<Ours> ours(Kind kind, String code, LocalDate on) {
    return kind == Kind.REGION ? region(code, on) : listed(kind.codeSet(), code, on);
  }

  private Optional<Ours> region(String code, LocalDate on) {
    return Optional.of(code)
        .filter(RegionCode::isWellFormed)
        .filter(each -> regions.exists(new RegionCode(each), on))
        .map(each -> new Ours(each, null, ""));
  }

  private Optional<Ours> listed(String set, String code, LocalDate on) {
    return lists
        .on(set, on)
        .flatMap(
            edition ->
                edition
                    .item(code)
                    .filter(each -> isInUse(each, on))
                    .map(each -> new Ours(each.code(), each.parent(), edition.version())));
  }

  private static boolean isInUse(CodeSet.Item item, LocalDate on) {
    LocalDate last = item.validTo();
    return last == null || !last.isBefore(on);
  }
}
