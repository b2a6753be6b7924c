using static EscalationTrust.Tests.Learn.Calibration.Conversations;

namespace EscalationTrust.Tests.Learn.Fitting;

public sealed class EvidenceFitterTests
{
    [Fact]
    public void The_gradient_is_the_slope_that_small_steps_measure()
    {
        var random = new Random(1);
        FittingConversation[] conversations = [.. Enumerable.Range(0, 20).Select(_ => RandomConversation(random, features: 5))];
        EvidenceParameters start = EvidenceParameters.From(new RiskScoringOptions(), features: 5);
        var objective = new EvidenceObjective(conversations, start, 1);
        double[] at = [.. start.Values.Select(value => value + (random.NextDouble() * 0.3))];
        double[] gradient = new double[at.Length];
        objective.Value(at, gradient);

        double[] unused = new double[at.Length];
        for (int i = 0; i < at.Length; i++)
        {
            double[] above = [.. at];
            double[] below = [.. at];
            above[i] += 1e-5;
            below[i] -= 1e-5;
            double slope = (objective.Value(above, unused) - objective.Value(below, unused)) / 2e-5;
            Assert.Equal(slope, gradient[i], 1e-4 * Math.Max(1, Math.Abs(slope)));
        }
    }

    [Fact]
    public void The_model_that_is_fitted_is_the_model_that_runs()
    {
        var random = new Random(2);
        var scorer = new ResolutionRiskScorer();
        double[] at = EvidenceParameters.From(new RiskScoringOptions()).Values;
        for (int run = 0; run < 200; run++)
        {
            FittingConversation conversation = RandomConversation(random, features: 0);
            double[] risks = EvidenceObjective.RisksOf(conversation, at);
            ConversationState state = default;
            for (int t = 0; t < risks.Length; t++)
            {
                Assert.Equal(scorer.Score(conversation.Turns[t].Signals, ref state).Value, risks[t], 0.002);
            }
        }
    }

    [Fact]
    public void A_signal_that_tells_of_need_gains_weight_and_one_that_does_not_loses_it()
    {
        FittedEvidence fitted = Fit(Data(300, seed: 3));
        Assert.True(fitted.Risk.Weights[Signal.ToolFailure] > DefaultEvidence.WeightOf(Signal.ToolFailure), Show(fitted));
        Assert.True(fitted.Risk.Weights[Signal.NotUnderstood] < DefaultEvidence.WeightOf(Signal.NotUnderstood), Show(fitted));
        Assert.True(fitted.After.Area > fitted.Before.Area, Show(fitted));
        Assert.True(fitted.After.CalibrationError < 0.1, Show(fitted));
        Assert.Empty(fitted.Warnings);
    }

    [Fact]
    public void No_risk_signal_weighs_less_than_zero_and_what_was_never_seen_stays_as_it_was()
    {
        FittedEvidence fitted = Fit(Data(300, seed: 3));
        Assert.All(fitted.Risk.Weights, pair => Assert.InRange(pair.Value, 0, 0.9999));
        Assert.InRange(fitted.Risk.GratitudeRelief, 0, 4);
        Assert.InRange(fitted.Risk.Baseline, -8, 0);
        Assert.DoesNotContain(Signal.Legal, fitted.Risk.Weights.Keys);
        Assert.DoesNotContain(fitted.Risk.Weights.Keys, signal => signal.Family() == SignalFamily.Access);
        Assert.DoesNotContain(SignalFamily.Access, fitted.Risk.FamilyStrengths.Keys);
    }

    [Fact]
    public void The_same_data_give_the_same_numbers() =>
        Assert.Equal(Fit(Data(100, seed: 4)).Risk.Weights.OrderBy(pair => pair.Key), Fit(Data(100, seed: 4)).Risk.Weights.OrderBy(pair => pair.Key));

    [Fact]
    public void Little_data_change_little_and_are_warned_of()
    {
        FittedEvidence little = Fit(Data(60, seed: 5));
        FittedEvidence much = Fit(Data(400, seed: 5));
        Assert.Contains(little.Warnings, warning => warning.StartsWith("Too little data", StringComparison.Ordinal));
        Assert.True(Gap(little) < Gap(much));

        static double Gap(FittedEvidence fitted) => Math.Abs(fitted.Risk.Weights[Signal.ToolFailure] - DefaultEvidence.WeightOf(Signal.ToolFailure));
    }

    [Fact]
    public void Noise_brings_no_gain_and_the_report_says_so()
    {
        var random = new Random(6);
        IEnumerable<Transcript> noise = Enumerable.Range(0, 200).Select(i =>
            Labelled(random.Next(2) == 0 ? null : 0, Says(random.Next(2) == 0 ? Signal.ToolFailure : Signal.Stall)));
        FittedEvidence fitted = Fit(noise);
        Assert.InRange(fitted.After.Area!.Value, 0.35, 0.6);
    }

    [Fact]
    public void Host_features_that_tell_of_need_are_found_and_others_are_not()
    {
        var random = new Random(7);
        IEnumerable<Transcript> data = Enumerable.Range(0, 300).Select(i =>
        {
            bool needed = random.Next(3) == 0;
            var features = new Dictionary<string, double>
            {
                ["waited"] = needed ? random.Next(8, 30) : random.Next(0, 12),
                ["vip"] = needed && random.Next(2) == 0 ? 1 : 0,
                ["noise"] = random.Next(2),
            };
            return new Transcript
            {
                Id = $"{i}",
                Messages = [new TranscriptMessage { Role = TranscriptRole.User, Features = features }],
                IsAudited = true,
                NeededAt = needed ? 0 : null,
            };
        });
        FittedEvidence fitted = Fit(data);
        Assert.Equal(["vip", "waited"], fitted.Features.Select(feature => feature.Name).Order());
        Assert.InRange(fitted.Features.Single(feature => feature.Name == "waited").From, 5, 20);
        Assert.All(fitted.Features, feature => Assert.True(feature.Support >= 20 && (int)feature.Signal >= SignalCatalog.FirstHostSlot));
        Assert.True(fitted.After.Area > 0.8, Show(fitted));
    }

    [Fact]
    public void Words_are_learned_from_many_groups_only()
    {
        FittedEvidence fitted = Fit(Talk(), new FittingOptions { Words = true });
        Assert.Contains(fitted.Features, feature => feature is { IsWords: true, Name: "blue widget" or "widget" });
        Assert.DoesNotContain(fitted.Features, feature => feature.Name.Contains("zanzibar", StringComparison.Ordinal));
        Assert.All(fitted.Features, feature => Assert.True(feature.Support >= 20));
        Assert.DoesNotContain(Fit(Talk()).Features, feature => feature.IsWords);
    }

    [Theory]
    [InlineData("Call me at 0176-12345 or a@b.example!", "call|me|call me|at|me at|or|a")]
    [InlineData("don’t. Wait", "don't|wait")]
    [InlineData("", "")]
    public void Phrases_hold_no_numbers_and_no_addresses(string text, string phrases)
    {
        HashSet<string> read = PhraseReader.Read(text);
        Assert.DoesNotContain(read, phrase => phrase.Any(char.IsDigit) || phrase.Contains('@', StringComparison.Ordinal));
        Assert.All(read, phrase => Assert.Contains(phrase, phrases.Split('|')));
    }

    [Fact]
    public void Options_outside_their_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Fit([], new FittingOptions { LeastSupport = 4 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fit([], new FittingOptions { Folds = 1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fit([], new FittingOptions { Regularisation = 0 }));
    }

    [Fact]
    public void Too_little_fits_nothing_and_says_what_it_takes()
    {
        FittedEvidence fitted = Fit(Data(30, seed: 5));
        Assert.Empty(fitted.Changes);
        Assert.Null(fitted.After.Area);
        Assert.Empty(fitted.Risk.Weights);
        Assert.Contains("at least 20 of each", Assert.Single(fitted.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Fewer_groups_than_parts_of_the_cross_validation_fit_nothing()
    {
        var fitter = new EvidenceFitter(EscalationLadder.Create().Policy, new RiskScoringOptions(), new FittingOptions { Folds = 4 });
        int i = 0;
        foreach (Transcript transcript in Data(200, seed: 5))
        {
            fitter.Add(transcript, $"group {i++ % 3}");
        }

        Assert.Contains("in 3 groups; it takes at least 20 of each, in at least 4 groups", Assert.Single(fitter.Fit().Warnings), StringComparison.Ordinal);
    }

    private static FittedEvidence Fit(IEnumerable<Transcript> transcripts, FittingOptions? options = null)
    {
        var fitter = new EvidenceFitter(EscalationLadder.Create().Policy, new RiskScoringOptions(), options ?? new FittingOptions());
        int i = 0;
        foreach (Transcript transcript in transcripts)
        {
            fitter.Add(transcript, $"group {i++ / 2}");
        }

        return fitter.Fit();
    }

    // Tool failures tell of need; misunderstandings, heavy by default, do not.
    private static IEnumerable<Transcript> Data(int count, int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < count; i++)
        {
            bool needed = random.Next(2) == 0;
            Signal[] noise = random.Next(2) == 0 ? [Signal.NotUnderstood] : [];
            yield return needed
                ? Labelled(2, Says(noise), Bot(), Says([Signal.ToolFailure, .. noise]))
                : Labelled(null, Says(noise), Bot(), Says(random.Next(8) == 0 ? [Signal.ToolFailure] : []));
        }
    }

    internal static IEnumerable<Transcript> Talk()
    {
        var random = new Random(8);
        string[] calm = ["when do you open", "where is my parcel", "how do I change my address"];
        for (int i = 0; i < 240; i++)
        {
            bool needed = random.Next(2) == 0;
            string text = needed ? "the blue widget came" + (i % 40 == 0 ? " from zanzibar" : "") : calm[random.Next(calm.Length)];
            yield return new Transcript
            {
                Id = $"{i}",
                Messages = [new TranscriptMessage { Role = TranscriptRole.User, Text = text }],
                IsAudited = true,
                NeededAt = needed ? 0 : null,
            };
        }
    }

    private static FittingConversation RandomConversation(Random random, int features) => new()
    {
        Group = "x",
        PersonNeeded = true,
        Turns =
        [
            .. Enumerable.Range(0, random.Next(1, 7)).Select(_ => new FittingTurn
            {
                Signals = SignalSet.FromBits((ulong)random.NextInt64() & (ulong)random.NextInt64() & (ulong)random.NextInt64()),
                Features = [.. Enumerable.Range(0, features).Where(_ => random.Next(3) == 0)],
                Needed = random.Next(2) == 0,
            }),
        ],
    };

    private static string Show(FittedEvidence fitted) =>
        $"{fitted.Before.Area} → {fitted.After.Area}; " + string.Join("; ", fitted.Changes.Select(change => $"{change.Name} {change.Before} → {change.After}"));
}
