namespace EscalationTrust.Tests.Learn;

public sealed class IndicatorsPageTests
{
    [Fact]
    public void The_page_defines_every_indicator_verdict_and_diagnosis()
    {
        string page = Repository.Read("src/EscalationTrust/docs/indicators.md");
        string[] names =
        [
            .. Enum.GetValues<ShareIndicator>().Select(i => i.Name()),
            .. Enum.GetValues<DurationIndicator>().Select(i => i.Name()),
            .. Enum.GetValues<MeanIndicator>().Select(i => i.Name()),
            .. Enum.GetValues<TimingVerdict>().Where(v => v != TimingVerdict.Unknown).Select(v => v.Name()),
            .. Enum.GetValues<CaseDiagnosis>().Where(d => d != CaseDiagnosis.NotBad).Select(d => d.Name()),
        ];
        Assert.DoesNotContain("undefined", names);
        Assert.Equal(names.Length, names.Distinct().Count() + 1); // "unnecessary" is both a share and a verdict
        Assert.All(names, name => Assert.Contains($"| `{name}` |", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Outcomes_have_names_of_their_own() =>
        Assert.Equal(9, Enum.GetValues<CaseOutcome>().Select(outcome => outcome.Name()).Where(name => name != "undefined").Distinct().Count());
}
