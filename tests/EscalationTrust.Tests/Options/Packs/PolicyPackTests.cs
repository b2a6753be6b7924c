namespace EscalationTrust.Tests;

/// <summary>The packs that come with the library, and a host's own.</summary>
public sealed class PolicyPackTests
{
    public static TheoryData<string> Names => [.. PolicyPacks.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_built_in_pack_says_where_it_comes_from_and_what_it_is_not(string name)
    {
        PolicyPack pack = PolicyPacks.Get(name);
        Assert.Equal(name, pack.Id);
        Assert.Equal(pack.VerifiedOn is null, pack.Notes.Any(note => note.StartsWith("Not verified against", StringComparison.Ordinal)));
        Assert.Equal(pack.VerifiedOn is null, pack.Disclaimer.Contains("not verified", StringComparison.Ordinal));
        Assert.NotNull(pack.EffectiveFrom);
        Assert.NotEmpty(pack.Sources);
        Assert.Contains("not legal advice", pack.Disclaimer);
        Assert.Contains(pack.Notes, note => note.StartsWith("Not in this pack", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_built_in_pack_is_written_as_it_is_read(string name)
    {
        string written = PolicyPackDocument.Write(PolicyPacks.Get(name));
        Assert.Equal(written, PolicyPackDocument.Write(PolicyPackDocument.Read(written)));
        GoldenFile.Matches($"tests/EscalationTrust.Tests/Options/Golden/{name}.pack.json", written);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_built_in_pack_changes_the_policy_and_its_hash(string name)
    {
        EscalationLadder with = EscalationLadder.Create(o => { o.Packs.Add(name); o.DiscloseAi = false; });
        EscalationLadder without = EscalationLadder.Create(o => o.DiscloseAi = false);
        Assert.NotEqual(without.PolicyHash, with.PolicyHash);
        Assert.Equal([name], with.Packs.Select(pack => pack.Id));
        Assert.Empty(without.Packs);
        EscalationTrustOptions before = PolicyDocument.Read(without.Document);
        EscalationTrustOptions after = PolicyDocument.Read(with.Document);
        Protection.AssertAtLeast(before, after);
        after.Packs.Clear();
        Assert.NotEqual(without.Document, PolicyDocument.Write(after));
    }

    [Fact]
    public void Spain_asks_for_a_person_in_three_minutes_and_answers_in_fifteen_working_days()
    {
        EscalationLadder ladder = EscalationLadder.Create(o => o.Packs.Add(PolicyPacks.EsLey10Of2025));
        EscalationTrustOptions inForce = PolicyDocument.Read(ladder.Document);
        Assert.Equal(TimeSpan.FromMinutes(3), inForce.Target.AcknowledgeWithin);
        Assert.Equal((TimeSpan.FromMinutes(3), 0.95), (inForce.Access.TargetWithin, inForce.Access.TargetShare));
        Assert.True(ladder.Duties is { KeepDecisions: true, SameLanguage: true, NamedPerson: true, TrackingReference: true, NoCutOffWhileOpen: true });

        var thursday = new DateOnly(2027, 1, 7);
        Assert.Equal(new DateOnly(2027, 1, 28), ladder.Duties.AnswerBy(thursday));
        Assert.Equal(new DateOnly(2027, 1, 14), ladder.Duties.AnswerBy(thursday, undueCharge: true));
        Assert.Equal(new DateOnly(2027, 1, 15), ladder.Duties.AnswerBy(thursday, undueCharge: true, new HashSet<DateOnly> { new(2027, 1, 8) }));
        Assert.Null(default(HostDuties).AnswerBy(thursday));
        Assert.Null(ladder.Duties.AnswerBy(DateOnly.MaxValue));
    }

    [Fact]
    public void A_bot_may_not_be_the_only_channel_in_Spain() =>
        Assert.Equal(AccessWays.Live | AccessWays.Ticket, EscalationLadder.Create(o => { o.Access.Live = false; o.Packs.Add(PolicyPacks.EsLey10Of2025); }).Access.Ways);

    [Fact]
    public void Europe_discloses_at_the_first_turn()
    {
        EscalationLadder ladder = EscalationLadder.Create(o => { o.DiscloseAi = false; o.Packs.Add(PolicyPacks.EuAiAct50); });
        ConversationState conversation = default;
        ladder.Policy.ShouldEscalate(new Turn { CustomerText = "hello" }, ref conversation, out EscalationDecision decision);
        Assert.True(decision.DisclosureDue);
    }

    [Fact]
    public void Card_data_is_masked() =>
        Assert.True(EscalationLadder.Create(o => o.Packs.Add(PolicyPacks.PciPiiMask)).Duties is { MaskPaymentData: true, MaskPersonalData: true });

    [Fact]
    public void What_has_to_be_masked_is_masked_behind_a_host_s_own_redactor()
    {
        const string Said = "my card is 4111 1111 1111 1111, write to kim@example.com";
        var bound = new HostDuties { MaskPaymentData = true };
        Assert.Equal("my card is [card], write to kim@example.com", bound.Masked(new Leaves())!.Redact(Said, new RedactionTally()));
        Assert.Equal("my card is [card], write to [e-mail]", (bound with { MaskPersonalData = true }).Masked(new Leaves())!.Redact(Said, new RedactionTally()));
        Assert.Equal("leaves+personal-data-masker", bound.Masked(new Leaves())!.Name);
        Assert.Same(Said, default(HostDuties).Masked(new Leaves())!.Redact(Said, new RedactionTally()));
        Assert.Null(bound.Masked(null));
    }

    [Fact]
    public void A_date_in_the_future_is_marked_and_the_pack_is_kept_to_all_the_same()
    {
        PackInForce spain = Assert.Single(EscalationLadder.Create(o => o.Packs.Add(PolicyPacks.EsLey10Of2025)).Packs);
        Assert.False(spain.IsEffective(new DateOnly(2026, 12, 27)));
        Assert.True(spain.IsEffective(new DateOnly(2026, 12, 28)));
        Assert.True(new PolicyPack().IsEffective(DateOnly.MinValue));
    }

    [Fact]
    public void A_host_s_own_pack_is_kept_to_and_stands_in_the_document()
    {
        PolicyPack house = PolicyPackDocument.Read("""
            {
              "id": "house-rules", "title": "Our promise", "jurisdiction": "everywhere", "citation": "Board, 3 May 2026", "scope": "All chats",
              "verifiedOn": "2026-05-03",
              "requires": { "alwaysEscalate": ["churn-threat"], "escalateAtMost": 0.6, "containAtMost": 0.35, "limits": { "restatements": 1 } }
            }
            """);
        EscalationLadder ladder = EscalationLadder.Create(o => o.OwnPacks.Add(house));
        house.Requires.AlwaysEscalate.Clear();
        EscalationTrustOptions inForce = PolicyDocument.Read(ladder.Document);
        Assert.Contains(Signal.ChurnThreat, inForce.AlwaysEscalate);
        Assert.Equal((0.6, 0.5, 0.35, 1), (inForce.Threshold.EscalateAt, inForce.Threshold.Floor, inForce.Containment.EnterAt, inForce.Limits.Restatements));
        Assert.Equal(ladder.PolicyHash, EscalationLadder.FromDocument(ladder.Document).PolicyHash);
        Assert.Equal("house-rules", Assert.Single(ladder.Packs).Id);
    }

    [Fact]
    public void A_misspelt_pack_is_answered_with_the_nearest_name()
    {
        PolicyFailure failure = Assert.Single(PolicyDocument.Validate("""{ "packs": ["es-ley-10-2052"] }"""));
        Assert.Equal("packs[0]", failure.Path);
        Assert.Contains("es-ley-10-2025", failure.Fix);
        Assert.Contains("eu-ai-act-50", Assert.Throws<ArgumentException>(() => PolicyPacks.Get("nothing")).Message);
    }

    [Fact]
    public void A_damaged_pack_is_answered_with_every_error_and_its_line()
    {
        IReadOnlyList<PolicyFailure> failures = PolicyPackDocument.Validate("""
            {
              "version": 2,
              "id": "Our Pack",
              "verifiedOn": "3 May 2026",
              "requires": { "escalateAtMost": 2, "alwaysEscalat": [] }
            }
            """);
        Assert.Equal(["id", "requires.alwaysEscalat", "requires.escalateAtMost", "verifiedOn", "version"], failures.Where(f => f.Line > 1).Select(f => f.Path).Except(["requires.containAtMost"]).Order(StringComparer.Ordinal));
        Assert.Contains(failures, failure => failure.Path == "title");
        Assert.NotEmpty(PolicyPackDocument.Validate("not JSON"));
        Assert.Throws<PolicyValidationException>(() => PolicyPackDocument.Read("{}"));
        Assert.Throws<PolicyValidationException>(() => PolicyPackDocument.Write(new PolicyPack()));
    }

    [Fact]
    public void A_reload_that_changes_nothing_keeps_the_ladder()
    {
        EscalationLadder ladder = EscalationLadder.Create(o => o.Packs.Add(PolicyPacks.EuAiAct50));
        Assert.Same(ladder, ladder.Next(new EscalationTrustOptions { Packs = { PolicyPacks.EuAiAct50 } }));
        Assert.NotSame(ladder, ladder.Next(new EscalationTrustOptions()));
    }

    private sealed class Leaves : IPacketRedactor
    {
        public string Name => "leaves";

        public string Redact(string text, RedactionTally tally) => text;
    }
}
