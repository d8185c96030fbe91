package casework.petition.intake.adapter.web;

import casework.petition.intake.adapter.web.RegistrationForm.AccusedForm;
import casework.petition.intake.adapter.web.RegistrationForm.PersonForm;
import casework.petition.intake.adapter.web.RegistrationForm.UnitForm;
import casework.petition.intake.application.RegisterPetition;
import casework.petition.intake.domain.Accused;
import casework.petition.intake.domain.Channel;
import casework.petition.intake.domain.CitizenNumber;
import casework.petition.intake.domain.Content;
import casework.petition.intake.domain.Intake;
import casework.petition.intake.domain.PetitionRefusal;
import casework.petition.intake.domain.Problem;
import casework.petition.intake.domain.RegionCode;
import casework.petition.intake.domain.Regions;
import casework.petition.intake.domain.ReporterIdentity;
import casework.petition.intake.domain.ReporterIdentity.Person;
import casework.petition.intake.domain.ReporterIdentity.Unit;
import casework.petition.intake.domain.ReporterKind;
import casework.petition.intake.domain.UnifiedCreditCode;
import casework.platform.kernel.Act;
import casework.platform.kernel.Refused;
import casework.platform.web.CodeSet;
import casework.platform.web.CodeSets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a registration form: every code is one of its list, every number has its check digit. */
@Component
final class RegistrationReader {

  private static final String CHANNEL = "petition-channel";
  private static final String PROBLEM = "petition-problem";

  private final Codes codes;
  private final CodeSets lists;
  private final Regions regions;

  RegistrationReader(Codes codes, CodeSets lists, Regions regions) {
    this.codes = codes;
    this.lists = lists;
    this.regions = regions;
  }

  RegisterPetition.Command read(RegistrationForm form, Act act) {
    Channel channel = codes.read(CHANNEL, Channel.class, form.channel(), "channel");
    requireBelow(form.subChannel(), channel);
    List<Accused> accused = accused(form);
    boolean collective = Boolean.TRUE.equals(form.collective());
    int people = Objects.requireNonNullElse(form.people(), collective ? 2 : 1);
    if (collective && people < 2) {
      throw implausible("people", "is more than one where the report is collective");
    }
    ReporterIdentity reporter = reporter(form.reporter());
    Intake intake =
        new Intake(
            act.actor().organ(),
            channel,
            form.subChannel(),
            form.receivedOn(),
            accused.getFirst().region(),
            problem(form.problem(), act.on()),
            collective,
            people,
            flags(form.flags()),
            reporter == null ? ReporterKind.NONE : reporter.kind(),
            accused.stream().map(Accused::marks).toList());
    Content content =
        new Content(
            form.title(),
            form.text(),
            accused,
            Objects.requireNonNullElse(form.earlierOrgans(), List.of()));
    return new RegisterPetition.Command(intake, content, reporter);
  }

  private void requireBelow(@Nullable String subChannel, Channel channel) {
    if (subChannel != null) {
      lists.require(CHANNEL, subChannel, "subChannel");
      if (!channel.code().equals(parent(CHANNEL, subChannel))) {
        throw implausible("subChannel", "does not stand below the channel");
      }
    }
  }

  private @Nullable String parent(String set, String code) {
    return lists.versions(set).stream()
        .flatMap(each -> each.item(code).stream())
        .reduce((_, newer) -> newer)
        .map(CodeSet.Item::parent)
        .orElse(null);
  }

  private Problem problem(String code, LocalDate today) {
    lists.require(PROBLEM, code, "problem");
    CodeSet tree = lists.on(PROBLEM, today).orElseThrow();
    String group = tree.item(code).map(CodeSet.Item::parent).orElse(null);
    if (group == null) {
      throw implausible("problem", "is a class; name one of its sub-classes");
    }
    return new Problem(code, group, tree.version());
  }

  private List<String> flags(@Nullable List<String> flags) {
    List<String> given = Objects.requireNonNullElse(flags, List.of());
    given.forEach(each -> lists.require("petition-flag", each, "flags"));
    if (new HashSet<>(given).size() < given.size()) {
      throw implausible("flags", "has a code twice");
    }
    return given;
  }

  private List<Accused> accused(RegistrationForm form) {
    List<Accused> all = new ArrayList<>();
    for (AccusedForm each : form.accused()) {
      String at = "accused[" + all.size() + "].";
      lists.require("petition-level", each.level(), at + "level");
      all.add(
          new Accused(
              all.size() + 1,
              each.name().strip(),
              each.unit().strip(),
              each.post().strip(),
              region(each.region(), at + "region", form.receivedOn()),
              each.level(),
              each.cadre()));
    }
    return all;
  }

  private RegionCode region(String text, String field, LocalDate on) {
    return Optional.of(text)
        .filter(RegionCode::isWellFormed)
        .map(RegionCode::new)
        .filter(each -> regions.exists(each, on))
        .orElseThrow(() -> new Refused(new CodeSets.UnknownCode("petition-region", field)));
  }

  private @Nullable ReporterIdentity reporter(RegistrationForm.@Nullable Reporter reporter) {
    return switch (reporter) {
      case null -> null;
      case PersonForm person -> person(person);
      case UnitForm unit -> unit(unit);
    };
  }

  private Person person(PersonForm form) {
    if (!CitizenNumber.isWellFormed(form.idNumber())) {
      throw implausible("reporter.idNumber", "is not a citizen's identity number");
    }
    if (!Person.isMobile(form.mobile())) {
      throw implausible("reporter.mobile", "is not a mobile number");
    }
    if (form.politicalStatus() != null) {
      lists.require(
          "petition-political-status", form.politicalStatus(), "reporter.politicalStatus");
    }
    if (form.level() != null) {
      lists.require("petition-level", form.level(), "reporter.level");
    }
    return new Person(
        form.name().strip(),
        new CitizenNumber(form.idNumber()),
        form.mobile(),
        form.address().strip(),
        form.politicalStatus(),
        form.level());
  }

  private static Unit unit(UnitForm form) {
    String code = form.creditCode();
    if (code != null && !UnifiedCreditCode.isWellFormed(code)) {
      throw implausible("reporter.creditCode", "is not a unified social credit code");
    }
    if (!Unit.isPhone(form.phone())) {
      throw implausible("reporter.phone", "is not a phone number");
    }
    return new Unit(
        form.name().strip(),
        code == null ? null : new UnifiedCreditCode(code),
        form.contact().strip(),
        form.phone(),
        form.address());
  }

  private static Refused implausible(String field, String why) {
    return new Refused(new PetitionRefusal.Implausible(field, why));
  }
}
