package jp.hagukumi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import jp.hagukumi.account.May;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The borders of the house. */
class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("jp.hagukumi");

    @Test
    void modulesKeepTheirBorders() {
        ApplicationModules.of(HagukumiApplication.class).verify();
    }

    @Test
    void entitiesStayAtHome() {
        check(classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate());
    }

    @Test
    void repositoriesStayAtHome() {
        check(classes().that().areAssignableTo(Repository.class).should().bePackagePrivate());
    }

    @Test
    void onlyTheFaceKnowsVaadin() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("jp.hagukumi", "..ui..", "..uikit..", "..shell..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin.."));
    }

    @Test
    void theFaceTouchesNoDatabase() {
        check(noClasses()
                .that()
                .resideInAnyPackage("..ui..", "..uikit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..", "org.springframework.data..", "org.springframework.jdbc.."));
        check(noClasses().that().resideInAnyPackage("..ui..").should().beAnnotatedWith(Transactional.class));
    }

    @Test
    void everyRouteSaysWhoMayEnter() {
        check(classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(May.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class));
    }

    @Test
    void everyPublicServiceMethodNamesItsOperation() {
        check(methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .doNotHaveModifier(JavaModifier.STATIC)
                .should(nameTheirOperation()));
    }

    private static ArchCondition<JavaMethod> nameTheirOperation() {
        return new ArchCondition<>("be covered by @May") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean covered =
                        method.isAnnotatedWith(May.class) || method.getOwner().isAnnotatedWith(May.class);
                events.add(new SimpleConditionEvent(method, covered, method.getFullName()));
            }
        };
    }

    @Test
    void noServiceHandsOutAStream() {
        check(methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .should()
                .notHaveRawReturnType(Stream.class));
    }

    @Test
    void nobodyReadsTheTimeWithoutAClock() {
        check(noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.Date.class));
    }

    @Test
    void onlyTheStartMakesAClock() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName(HagukumiApplication.class.getName())
                .should()
                .callMethod(Clock.class, "systemUTC"));
    }

    @Test
    void nothingIsInjectedIntoFields() {
        check(fields().should().notBeAnnotatedWith(Autowired.class));
    }

    @Test
    void aggregatesNameOthersByIdOnly() {
        check(fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .notBeAnnotatedWith(ManyToOne.class)
                .andShould()
                .notBeAnnotatedWith(ManyToMany.class)
                .andShould()
                .notBeAnnotatedWith(OneToOne.class));
    }

    @Test
    void processesStartFromFixedArgumentsInOnePlace() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("jp.hagukumi.shell.database")
                .should()
                .dependOnClassesThat(DescribedPredicate.or(
                        JavaClass.Predicates.equivalentTo(ProcessBuilder.class),
                        JavaClass.Predicates.equivalentTo(Runtime.class))));
    }

    @Test
    void noViewBuildsHtmlFromText() {
        check(noClasses().should().dependOnClassesThat().areAssignableTo(com.vaadin.flow.component.Html.class));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(MAIN);
    }
}
