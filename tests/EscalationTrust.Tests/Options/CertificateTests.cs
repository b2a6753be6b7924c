using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests;

public sealed class CertificateTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();

    [Fact]
    public void A_policy_certified_by_a_calibration_validates_with_its_certificate_and_warns_of_nothing()
    {
        CertifiedPolicy certified = Certify(new EscalationTrustOptions(), Found(0.1));
        Assert.Equal(0.85, certified.Options.Threshold.EscalateAt, 0.0002);
        Assert.Equal(0.6, certified.Options.Threshold.Floor, 0.0002);
        certified.Options.RequireCertificate = true;
        Assert.Empty(EscalationLadder.Create(certified.Options).Warnings);
    }

    [Fact]
    public void A_loosened_threshold_without_a_certificate_warns_and_fails_where_one_is_required()
    {
        var options = new EscalationTrustOptions { Threshold = { EscalateAt = 0.8 }, TicketClasses = { ["billing"] = new() { EscalateAt = 0.9 }, ["strict"] = new() { EscalateAt = 0.7 } } };
        string[] paths = ["Threshold.EscalateAt", "TicketClasses[\"billing\"].EscalateAt"];
        Assert.Equal(paths, EscalationLadder.Create(options).Warnings.Select(warning => warning.Path));
        Assert.All(PolicyValidator.Warnings(options), warning => Assert.Contains("0.75", warning.Rule, StringComparison.Ordinal));

        options.RequireCertificate = true;
        Assert.Equal(paths, PolicyValidator.Validate(options).Select(failure => failure.Path));
    }

    [Fact]
    public void No_preset_and_no_default_is_loosened()
    {
        Assert.Empty(EscalationLadder.Create().Warnings);
        Assert.All(Enum.GetValues<EscalationPreset>(), preset => Assert.Empty(EscalationLadder.Create(preset).Warnings));
    }

    [Theory]
    [InlineData("weights")]
    [InlineData("limits")]
    [InlineData("words")]
    [InlineData("containment")]
    [InlineData("higher")]
    [InlineData("class")]
    [InlineData("conformal")]
    public void A_certificate_covers_the_policy_it_was_made_for_and_no_other(string change)
    {
        EscalationTrustOptions options = Certify(new EscalationTrustOptions(), Found(0.1), change == "conformal" ? CalibrationMethod.Conformal : CalibrationMethod.Pac).Options;
        switch (change)
        {
            case "weights":
                options.Risk.Weights[Signal.Stall] = 0.2;
                break;
            case "limits":
                options.Limits.Restatements = 3;
                break;
            case "words":
                options.Lexicon.Packs.Add("pack en\n[frustration]\nbananas");
                break;
            case "containment":
                options.Containment.EnterAt = 0.45;
                break;
            case "higher":
                options.Threshold.EscalateAt += 0.001;
                break;
            case "class":
                options.TicketClasses["new"] = new TicketClassOptions();
                break;
        }

        Assert.NotEmpty(PolicyValidator.Warnings(options));
    }

    [Fact]
    public void Name_targets_and_lower_thresholds_need_no_new_certificate()
    {
        EscalationTrustOptions options = Certify(new EscalationTrustOptions(), Found(0.1)).Options;
        options.Name = "ours";
        options.Target.Queue = "people";
        options.Threshold.EscalateAt -= 0.05;
        Assert.Empty(PolicyValidator.Warnings(options));
    }

    [Fact]
    public void A_certificate_that_is_none_does_not_validate() =>
        Assert.Equal("Certificate", Assert.Single(PolicyValidator.Validate(new EscalationTrustOptions { Certificate = "{}" })).Path);

    [Fact]
    public void A_document_carries_its_certificate()
    {
        CertifiedPolicy certified = Certify(new EscalationTrustOptions(), Found(0.1));
        EscalationTrustOptions read = PolicyDocument.Read(PolicyDocument.Write(certified.Options));
        Assert.Equal(CertificateJson.Write(certified.Certificate), read.Certificate);
        Assert.Empty(PolicyValidator.Warnings(read));
    }

    /// <summary>Whatever the policy and the offset: what comes out validates, and no threshold lies above the one that was calibrated plus the offset.</summary>
    [Fact]
    public void Moved_policies_validate_and_are_never_later_than_certified() =>
        Prop.ForAll(Seeds, seed =>
        {
            var random = new Random(seed);
            EscalationTrustOptions before = RandomPolicy.Make(seed);
            CalibratedThreshold[] found = random.Next(2) == 0
                ? [Found((random.NextDouble() * 2) - 1)]
                : [.. before.TicketClasses.Keys.Append("unknown").Select(name => Found((random.NextDouble() * 0.6) - 0.3) with { Segment = name })];
            EscalationTrustOptions after = PolicyDocument.Read(PolicyDocument.Write(before));
            if (!ThresholdShift.Apply(after, found))
            {
                return;
            }

            Assert.Empty(PolicyValidator.Validate(after));
            double general = found.Where(entry => entry.Segment is null or "unknown").Min(entry => entry.Offset);
            Assert.InRange(after.Threshold.EscalateAt, 0, before.Threshold.EscalateAt + general + 1e-4);
            Assert.InRange(after.Threshold.Floor, 0, Math.Max(FixedPoint.ToDouble(1), before.Threshold.Floor + found.Min(entry => entry.Offset) + 2e-4));
            Assert.All(after.TicketClasses, pair => Assert.InRange(
                pair.Value.EscalateAt ?? after.Threshold.EscalateAt,
                0,
                (before.TicketClasses[pair.Key].EscalateAt ?? before.Threshold.EscalateAt) + found.First(entry => entry.Segment is null || entry.Segment == pair.Key).Offset + 1e-4));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_is_certified_where_nothing_was_found()
    {
        Assert.False(TryCertify(new EscalationTrustOptions(), new CalibratedThreshold { Missing = 3 }, CalibrationMethod.Pac, out _));
        Assert.False(TryCertify(new EscalationTrustOptions(), Found(-0.9), CalibrationMethod.Pac, out _));
    }

    [Fact]
    public void The_certificate_reads_as_published() => GoldenFile.Matches("tests/EscalationTrust.Tests/Options/Golden/certificate.json", CertificateJson.Write(Sample()));

    [Fact]
    public void What_is_written_is_read_back_as_it_was()
    {
        string written = CertificateJson.Write(Sample());
        Assert.Equal(written, CertificateJson.Write(CertificateJson.Read(written)));
        Assert.Equal(Sample().Found, CertificateJson.Read(written).Found);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"version\":2}")]
    [InlineData("{\"version\":1.5}")]
    public void What_is_no_certificate_is_said_and_never_thrown(string text)
    {
        Assert.False(CertificateJson.TryRead(text, out _, out string? error));
        Assert.NotEmpty(error);
    }

    [Fact]
    public void A_certificate_cut_or_changed_anywhere_throws_nothing() =>
        Prop.ForAll(Seeds, seed =>
        {
            var random = new Random(seed);
            char[] text = CertificateJson.Write(Sample()).ToCharArray();
            for (int i = random.Next(1, 5); i > 0; i--)
            {
                text[random.Next(text.Length)] = "{}[]\":,0-9xé"[random.Next(12)];
            }

            CertificateJson.TryRead(new string(text, 0, random.Next(2) == 0 ? text.Length : random.Next(text.Length)), out _, out _);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Properties_of_a_later_version_are_passed_over() =>
        Assert.True(CertificateJson.TryRead(CertificateJson.Write(Sample()).Replace("\"version\": 1,", "\"version\": 1, \"more\": {\"x\": [1]},", StringComparison.Ordinal), out _, out _));

    [Fact]
    public void The_schema_names_every_property_that_is_written()
    {
        using var schema = System.Text.Json.JsonDocument.Parse(CertificateJson.Schema);
        using var written = System.Text.Json.JsonDocument.Parse(CertificateJson.Write(Sample()));
        var described = schema.RootElement.GetProperty("properties");
        Assert.Equal(Names(written.RootElement), Names(described));
        Assert.Equal(Names(written.RootElement.GetProperty("found")[0]), Names(described.GetProperty("found").GetProperty("items").GetProperty("properties")));
        Assert.Equal(Names(written.RootElement.GetProperty("covered")), Names(described.GetProperty("covered").GetProperty("properties")));

        static IEnumerable<string> Names(System.Text.Json.JsonElement element) => element.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal);
    }

    private static ThresholdCertificate Sample() => new()
    {
        Method = CalibrationMethod.Pac,
        LateAtMost = 0.05,
        UnnecessaryAtMost = 0.2,
        Confidence = 0.95,
        Grace = 1,
        PolicyHash = 0x0123456789abcdef,
        CoreHash = 0xfedcba9876543210,
        DataHash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        Date = new DateOnly(2026, 11, 25),
        Found =
        [
            Found(0.0625) with { Segment = "billing", Needed = 100, NotNeeded = 200, AllowedLate = 1, AllowedUnnecessary = 30, AboveOffset = -0.125, LateBefore = 4, LateAfter = 1, UnnecessaryBefore = 20, UnnecessaryAfter = 15 },
            Found(double.PositiveInfinity) with { Segment = "refunds", Needed = 80, AllowedLate = 0, AllowedUnnecessary = -1, AboveOffset = double.NegativeInfinity },
            new CalibratedThreshold { Segment = "returns", Needed = 12, AllowedLate = -1, AllowedUnnecessary = -1, Missing = 60, AboveOffset = double.NegativeInfinity },
        ],
        EscalateAt = 0.8125,
        Floor = 0.5625,
        TicketClasses = new Dictionary<string, double> { ["refunds"] = 0.9375, ["billing"] = 0.8125 },
    };

    private static CalibratedThreshold Found(double offset) => new() { Outcome = CalibrationOutcome.Found, Offset = offset, AboveOffset = double.NegativeInfinity };

    private static CertifiedPolicy Certify(EscalationTrustOptions options, CalibratedThreshold found, CalibrationMethod method = CalibrationMethod.Pac)
    {
        Assert.True(TryCertify(options, found, method, out CertifiedPolicy? certified));
        return certified!;
    }

    private static bool TryCertify(EscalationTrustOptions options, CalibratedThreshold found, CalibrationMethod method, out CertifiedPolicy? certified) =>
        ThresholdCertification.TryCertify(options, new CalibrationResult(new CalibrationOptions { Method = method }, [found]), "data", new DateOnly(2026, 11, 25), out certified);
}
