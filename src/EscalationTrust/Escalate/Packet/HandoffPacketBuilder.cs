using System.Globalization;

namespace EscalationTrust;

/// <summary>Makes a packet ready to travel: completes it, masks personal data, keeps it to its caps and its budget, and says what is missing.</summary>
/// <remarks>Immutable and thread-safe; keep one. Get it from <see cref="EscalationLadder.PacketBuilder"/>, so that reasons carry their contributions.</remarks>
public sealed class HandoffPacketBuilder
{
    private readonly int _maximumBytes;
    private readonly int _messages;
    private readonly IPacketRedactor _redactor;
    private readonly ResolutionRiskScorer? _scorer;
    private readonly string? _policyName;

    /// <summary>Makes a builder that knows no policy: reasons carry no contributions.</summary>
    /// <param name="options">Sizes. The defaults of <see cref="HandoffPacketOptions"/> when null.</param>
    /// <param name="redactor">What masks personal data. <see cref="PersonalDataMasker.Default"/> when null; <c>new PersonalDataMasker(PersonalDataKinds.None)</c> masks nothing.</param>
    /// <exception cref="ArgumentException">An option is out of its range; the message lists all of them.</exception>
    public HandoffPacketBuilder(HandoffPacketOptions? options = null, IPacketRedactor? redactor = null)
        : this(options, redactor, null, null)
    {
    }

    internal HandoffPacketBuilder(HandoffPacketOptions? options, IPacketRedactor? redactor, ResolutionRiskScorer? scorer, string? policyName)
    {
        options ??= new HandoffPacketOptions();
        var problems = new OptionProblems("The options of the handoff packet");
        Range(problems, "MaximumBytes", options.MaximumBytes, 8_192, 1_048_576);
        Range(problems, "TranscriptMessages", options.TranscriptMessages, 0, 200);
        problems.ThrowIfAny(nameof(options));

        _maximumBytes = options.MaximumBytes;
        _messages = options.TranscriptMessages;
        _redactor = redactor ?? PersonalDataMasker.Default;
        _scorer = scorer;
        _policyName = policyName;
    }

    /// <summary>How many of the last messages travel by value.</summary>
    internal int TranscriptMessages => _messages;

    /// <summary>Builds a packet.</summary>
    /// <param name="known">What the host knows; <see cref="PacketIdentity.ConversationId"/> at least. What it leaves open is filled in.</param>
    /// <param name="decision">The decision that opened the handoff, or the last one.</param>
    /// <param name="conversation">The conversation's state after that decision.</param>
    /// <param name="at">Now. Null without a clock.</param>
    /// <returns>A packet that is complete as far as anything is known, masked, and no larger than the budget unless it says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="known"/> is null.</exception>
    /// <exception cref="ArgumentException">A key, a name or an address does not do; the message lists all that do not. Texts of any length are fine.</exception>
    public HandoffPacket Build(HandoffPacket known, in EscalationDecision decision, in ConversationState conversation, DateTimeOffset? at = null)
    {
        ArgumentNullException.ThrowIfNull(known);
        PacketRules.Check(known);

        HandoffPacket packet = PacketCompletion.Complete(known, in decision, in conversation, Reasons(conversation.EpisodeSignals), at);
        packet = packet with { Assistant = packet.Assistant with { PolicyName = packet.Assistant.PolicyName ?? _policyName } };

        var tally = new RedactionTally();
        var cuts = new CutLog();
        packet = new PacketTextPass(_redactor, tally, cuts, _messages).Apply(packet);
        packet = packet with
        {
            Privacy = packet.Privacy with { Redactor = _redactor.Name, Redactions = tally.ToList() },
            Brief = PacketBrief.Of(packet),
            Need = packet.Need with { Title = packet.Need.Title ?? PacketTitle.Of(packet.Need.FirstRequest ?? packet.Need.LastMessage) },
        };
        packet = packet with { Completeness = CompletenessCheck.Of(packet) };
        return PacketBudget.Fit(packet, _maximumBytes, cuts);
    }

    /// <summary>Every signal of the episode, the strongest first.</summary>
    private PacketReason[] Reasons(SignalSet signals)
    {
        Span<RiskContribution> contributions = stackalloc RiskContribution[SignalCatalog.Count];
        int count = _scorer?.Explain(signals, contributions) ?? 0;
        var reasons = new PacketReason[signals.Count];
        int at = 0;
        foreach (Signal signal in signals)
        {
            reasons[at++] = new PacketReason { Signal = signal, LogOdds = LogOdds(contributions[..count], signal) };
        }

        Array.Sort(reasons, static (left, right) =>
            right.LogOdds != left.LogOdds ? right.LogOdds.CompareTo(left.LogOdds) : left.Signal.CompareTo(right.Signal));
        return reasons;
    }

    private static double LogOdds(ReadOnlySpan<RiskContribution> contributions, Signal signal)
    {
        foreach (RiskContribution contribution in contributions)
        {
            if (contribution.Signal == signal)
            {
                return contribution.LogOdds;
            }
        }

        return 0;
    }

    private static void Range(OptionProblems problems, string path, int value, int least, int most)
    {
        if (value < least || value > most)
        {
            problems.Add(path, value.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"must lie in {least:N0} to {most:N0}"), "Choose a number in that range");
        }
    }
}
