namespace EscalationTrust.Tests;

public sealed class PresetTests
{
    public static TheoryData<EscalationPreset> All => [.. Enum.GetValues<EscalationPreset>()];

    private static EscalationTrustOptions Defaults { get; } = new();

    [Theory]
    [MemberData(nameof(All))]
    public void A_preset_validates_and_makes_a_ladder_with_its_name(EscalationPreset preset)
    {
        Assert.Empty(PolicyValidator.Validate(Presets.Create(preset)));
        Assert.Equal(preset.Name(), EscalationLadder.Create(preset).Name);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_preset_names_ticket_classes_that_all_go_to_the_general_queue(EscalationPreset preset)
    {
        EscalationTrustOptions options = Presets.Create(preset);
        Assert.InRange(options.TicketClasses.Count, 4, 12);
        Assert.All(options.TicketClasses.Values, ticketClass => Assert.Null(ticketClass.Target?.Queue));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void No_preset_protects_less_than_the_default(EscalationPreset preset)
    {
        EscalationTrustOptions options = Presets.Create(preset);
        Assert.True(options.Threshold.EscalateAt <= Defaults.Threshold.EscalateAt);
        Assert.True(options.Containment.EnterAt <= Defaults.Containment.EnterAt);
        Assert.True(options.Target.AcknowledgeWithin <= Defaults.Target.AcknowledgeWithin);
        Assert.True(options.AlwaysEscalate.IsSupersetOf(Defaults.AlwaysEscalate));
        Assert.True(options.Containment.Always.IsSupersetOf(Defaults.Containment.Always));
        Assert.True(options.DiscloseAi);
        Assert.Equal(0, options.Threshold.Adjustments.Congestion);
        Assert.All(options.TicketClasses.Values, ticketClass =>
            Assert.True(ticketClass.EscalateAt is null || ticketClass.EscalateAt <= options.Threshold.EscalateAt));
    }

    [Fact]
    public void No_two_presets_are_the_same_policy()
    {
        EscalationPreset[] presets = Enum.GetValues<EscalationPreset>();
        Assert.Equal(presets.Length, presets.Select(preset => EscalationLadder.Create(preset).PolicyHash).Distinct().Count());
    }

    [Fact]
    public void Presets_are_read_by_their_stored_names()
    {
        foreach (EscalationPreset preset in Enum.GetValues<EscalationPreset>())
        {
            Assert.True(Presets.TryParse(preset.Name(), out EscalationPreset found));
            Assert.Equal(preset, found);
        }

        Assert.False(Presets.TryParse("Healthcare", out _));
        Assert.False(Presets.TryParse("undefined", out _));
        Assert.False(Presets.TryParse(null, out _));
    }

    [Fact]
    public void An_undefined_preset_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Presets.Create((EscalationPreset)42));

    [Fact]
    public void Changes_are_made_after_the_preset() =>
        Assert.Equal("ours", EscalationLadder.Create(EscalationPreset.Healthcare, options => options.Name = "ours").Name);

    [Fact]
    public void A_service_business_weighs_the_account_the_policy_and_continuity()
    {
        EscalationTrustOptions options = Presets.Create(EscalationPreset.ServiceHeavy);
        Assert.True(options.Threshold.Adjustments.AccountValue > Defaults.Threshold.Adjustments.AccountValue);
        Assert.True(options.Threshold.Adjustments.PolicyAmbiguity > Defaults.Threshold.Adjustments.PolicyAmbiguity);
        Assert.True(options.Risk.Weights[Signal.MissingHistory] > DefaultEvidence.WeightOf(Signal.MissingHistory));
        Assert.True(ThresholdFor(EscalationPreset.ServiceHeavy, Valued) < ThresholdFor(EscalationPreset.ProductHeavy, Valued));
        Assert.Equal(LadderStage.Contain, Decide(EscalationPreset.ServiceHeavy, null, Signal.ChurnThreat).Stage);
    }

    [Fact]
    public void A_product_business_weighs_complexity_ambiguity_and_payment()
    {
        EscalationTrustOptions options = Presets.Create(EscalationPreset.ProductHeavy);
        Assert.True(options.Risk.Weights[Signal.MultiCause] > DefaultEvidence.WeightOf(Signal.MultiCause));
        Assert.True(options.Detection.TurnBudget > Defaults.Detection.TurnBudget);
        Assert.True(options.TicketClasses["entitlement"].EscalateAt < options.Threshold.EscalateAt);
        Assert.Equal(LadderStage.Contain, Decide(EscalationPreset.ProductHeavy, null, Signal.MultiCause).Stage);
        Assert.Equal(EscalationReason.AlwaysEscalate, Decide(EscalationPreset.ProductHeavy, null, Signal.Outage).Reason);
        Assert.Equal(HandoffPriority.Urgent, Decide(EscalationPreset.ProductHeavy, "outage", Signal.HumanRequested).Priority);
    }

    [Fact]
    public void A_founder_led_business_is_the_strictest_outside_the_regulated_ones()
    {
        EscalationTrustOptions options = Presets.Create(EscalationPreset.FounderLed);
        Assert.True(options.Threshold.EscalateAt < Defaults.Threshold.EscalateAt);
        Assert.True(options.Containment.EnterAt < Defaults.Containment.EnterAt);
        Assert.Equal(0, options.Containment.RecoverAfter);
        Assert.Equal(EscalationReason.RestatementLimit, Decide(EscalationPreset.FounderLed, null, Signal.CustomerRestates).Reason);
        Assert.Equal(EscalationReason.AlwaysEscalate, Decide(EscalationPreset.FounderLed, null, Signal.ChurnThreat).Reason);
    }

    [Fact]
    public void Regulated_finance_sends_fraud_and_appeals_to_people_and_never_lets_the_bot_lend()
    {
        Assert.Equal(EscalationReason.AlwaysEscalate, Decide(EscalationPreset.RegulatedFinance, null, Signal.Security).Reason);
        Assert.Equal(EscalationReason.AlwaysEscalate, Decide(EscalationPreset.RegulatedFinance, null, Signal.DenialOrAppeal).Reason);
        EscalationDecision lending = Decide(EscalationPreset.RegulatedFinance, "lending-decision");
        Assert.Equal(EscalationReason.ContainKillSwitch, lending.Reason);
        Assert.False(lending.Permits(PermittedActs.Answer));
        Assert.Equal(LadderStage.Automate, Decide(EscalationPreset.RegulatedFinance, "general").Stage);
        Assert.Equal(HandoffPriority.Urgent, Decide(EscalationPreset.RegulatedFinance, "fraud", Signal.HumanRequested).Priority);
    }

    [Fact]
    public void Healthcare_leaves_judgement_and_triage_to_people()
    {
        Assert.Equal(EscalationReason.AlwaysEscalate, Decide(EscalationPreset.Healthcare, null, Signal.InterpretationNeeded).Reason);
        EscalationDecision symptoms = Decide(EscalationPreset.Healthcare, "symptoms");
        Assert.Equal(LadderStage.Contain, symptoms.Stage);
        Assert.False(symptoms.Permits(PermittedActs.Triage));
        Assert.True(symptoms.Permits(PermittedActs.OfferHuman));
        Assert.Equal(ThresholdFor(EscalationPreset.Healthcare, default), ThresholdFor(EscalationPreset.Healthcare, Valued));
    }

    [Fact]
    public void The_public_sector_treats_every_account_alike_and_hears_appeals()
    {
        Assert.Equal(ThresholdFor(EscalationPreset.PublicSector, default), ThresholdFor(EscalationPreset.PublicSector, Valued));
        Assert.Equal(0, Presets.Create(EscalationPreset.PublicSector).Risk.Weights[Signal.HighValueAccount]);
        Assert.Equal(EscalationReason.AlwaysEscalate, Decide(EscalationPreset.PublicSector, null, Signal.DenialOrAppeal).Reason);
        Assert.Equal(LadderStage.Contain, Decide(EscalationPreset.PublicSector, "benefits").Stage);
    }

    private static AccountContext Valued => new() { Tier = AccountTier.Strategic };

    private static EscalationDecision Decide(EscalationPreset preset, string? ticketClass, params Signal[] signals)
    {
        EscalationLadder ladder = EscalationLadder.Create(preset);
        var turn = new Turn
        {
            Signals = SignalSet.Of(signals),
            TicketClass = ticketClass is null ? default : ladder.TicketClass(ticketClass),
        };
        var conversation = default(ConversationState);
        ladder.Policy.ShouldEscalate(in turn, ref conversation, out EscalationDecision decision);
        return decision;
    }

    private static RiskScore ThresholdFor(EscalationPreset preset, AccountContext account)
    {
        var turn = new Turn { Account = account };
        var conversation = default(ConversationState);
        EscalationLadder.Create(preset).Policy.ShouldEscalate(in turn, ref conversation, out EscalationDecision decision);
        return decision.Threshold;
    }
}
