using System.Text;

namespace EscalationTrust.Tests;

public sealed class PolicyValidatorTests
{
    public static TheoryData<string> Rules => [.. Cases.Keys];

    private static Dictionary<string, PolicyRuleCase> Cases { get; } =
        PolicyRuleCases.Special.Concat(PolicyRuleCases.Nulls).Concat(PolicyRangeCases.All).ToDictionary(rule => rule.Rule);

    [Fact]
    public void The_defaults_validate() => Assert.Empty(PolicyValidator.Validate(new EscalationTrustOptions()));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_broken_rule_is_named_with_its_path_its_value_and_a_fix(string rule)
    {
        IReadOnlyList<PolicyFailure> failures = Break(rule);
        Assert.Contains(failures, failure => failure.Path == Cases[rule].Path);
        Assert.All(failures, failure =>
        {
            Assert.NotEqual("", failure.Value);
            Assert.NotEqual("", failure.Rule);
            Assert.NotEqual("", failure.Fix);
            Assert.Null(failure.Line);
        });
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_broken_rule_makes_no_ladder(string rule)
    {
        var options = new EscalationTrustOptions();
        Cases[rule].Spoil(options);
        var error = Assert.Throws<PolicyValidationException>(() => EscalationLadder.Create(options));
        Assert.Equal(PolicyValidator.Validate(options), error.Failures);
        Assert.All(error.Failures, failure => Assert.Contains(failure.ToString(), error.Message));
    }

    [Fact]
    public void Every_number_of_a_policy_has_its_range_tested()
    {
        IEnumerable<string> tested = PolicyRangeCases.All.Select(rule => rule.Path.Split('.')[^1]).Distinct();
        IEnumerable<string> numbers = PolicyTable.Fields()
            .Where(field => field.Shape.Kind is ShapeKind.Number or ShapeKind.Count)
            .Select(field => field.Name)
            .Distinct();
        Assert.Equal(numbers.Order(), tested.Order());
    }

    [Fact]
    public void All_failures_are_reported_at_once()
    {
        var options = new EscalationTrustOptions();
        foreach (PolicyRuleCase rule in PolicyRangeCases.All)
        {
            rule.Spoil(options);
        }

        string[] paths = [.. PolicyValidator.Validate(options).Select(failure => failure.Path)];
        Assert.All(PolicyRangeCases.All, rule => Assert.Contains(rule.Path, paths));
    }

    [Fact]
    public void Rules_between_two_numbers_print_both()
    {
        PolicyFailure failure = Assert.Single(Break("A class is contained below the inherited threshold"));
        Assert.Equal("0.75", failure.Value);
        Assert.Contains("0.7 (from Threshold.EscalateAt)", failure.Rule);
    }

    [Fact]
    public void The_messages_are_those_on_file()
    {
        var text = new StringBuilder();
        foreach (PolicyRuleCase rule in Cases.Values)
        {
            text.Append("# ").Append(rule.Rule).Append('\n');
            foreach (PolicyFailure failure in Break(rule.Rule).Where(failure => !IsConsequence(rule, failure)))
            {
                text.Append(failure).Append('\n');
            }
        }

        // Packs come and go; what a file cannot hold is spelt out.
        text.Replace(string.Join(", ", LexiconLoader.BuiltInLanguages), "(built-in languages)").Replace("\t", "\\t").Replace("\ud83d", "\\ud83d");
        GoldenFile.Matches("tests/EscalationTrust.Tests/Options/Golden/messages.txt", text.ToString());
    }

    // A number out of its range may break a rule with a default as well; that message would change with the default.
    private static bool IsConsequence(PolicyRuleCase rule, PolicyFailure failure) =>
        PolicyRangeCases.All.Contains(rule) && (failure.Path != rule.Path || failure.Rule.Contains("which is", StringComparison.Ordinal));

    private static IReadOnlyList<PolicyFailure> Break(string rule)
    {
        var options = new EscalationTrustOptions();
        Cases[rule].Spoil(options);
        return PolicyValidator.Validate(options);
    }
}
