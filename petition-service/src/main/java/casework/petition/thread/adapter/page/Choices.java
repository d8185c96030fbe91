package casework.petition.thread.adapter.page;

import casework.petition.intake.domain.RegionCode;
import casework.petition.intake.domain.Regions;
import casework.platform.directory.OrganTree;
import casework.platform.time.LawClock;
import casework.platform.web.CodeSet;
import casework.platform.web.CodeSets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be chosen in the form: from the office's code lists as they hold today. */
public final class Choices {

  /** One choice; below {@code parent} where the list is a tree. */
  record Choice(String code, String zh, String en, @Nullable String parent) {

    String in(Language language) {
      return language == Language.ZH ? zh : en;
    }
  }

  private final CodeSets lists;
  private final Regions regions;
  private final OrganTree organs;
  private final LawClock law;
  private final String organ;

  public Choices(CodeSets lists, Regions regions, OrganTree organs, LawClock law, String organ) {
    this.lists = lists;
    this.regions = regions;
    this.organs = organs;
    this.law = law;
    this.organ = organ;
  }

  List<Choice> list(String set) {
    LocalDate today = law.today();
    return lists.on(set, today).stream()
        .flatMap(each -> each.items().stream())
        .filter(each -> each.validTo() == null || !each.validTo().isBefore(today))
        .map(each -> new Choice(each.code(), each.zh(), each.en(), each.parent()))
        .toList();
  }

  /** The regions of the organ's own city. */
  List<Choice> regions() {
    LocalDate today = law.today();
    List<Choice> all = new ArrayList<>();
    organs
        .organ(organ, today)
        .ifPresent(
            each ->
                regions
                    .ofTheCity(new RegionCode(each.region()), today)
                    .forEach(
                        one ->
                            all.add(new Choice(one.code().value(), one.name(), one.name(), null))));
    return all;
  }

  boolean isRegion(String code) {
    return RegionCode.isWellFormed(code) && regions.exists(new RegionCode(code), law.today());
  }

  boolean holds(String set, String code) {
    return list(set).stream().anyMatch(each -> each.code().equals(code));
  }

  /** The version of a list that holds today. */
  CodeSet today(String set) {
    return lists.on(set, law.today()).orElseThrow();
  }

  String organ() {
    return organ;
  }
}
