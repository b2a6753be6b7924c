namespace EscalationTrust;

/// <summary>Goes through an oversight log and gathers the evidence that people were in control.</summary>
/// <remarks>
/// <para>Entries of one conversation come in the order in which things happened. Whether a request was honoured is read off
/// the decision itself, so that a policy of the host's own is held to it as well. Memory grows with the number of
/// conversations (8 bytes each) and with the requests that are open, not with the turns.</para>
/// <para>Not thread-safe: one thread adds.</para>
/// </remarks>
public sealed class OversightReview
{
    private const int MostEntries = 100;

    private readonly DateTimeOffset? _from;
    private readonly DateTimeOffset? _to;
    private readonly SignalSet _always;
    private readonly HashSet<ulong> _conversations = [];
    private readonly SortedDictionary<ulong, long> _policies = [];
    private readonly SortedDictionary<EscalationReason, long> _reasons = [];
    private readonly SortedDictionary<LadderStage, long> _stages = [];
    private readonly SortedDictionary<CustodyEvent, long> _events = [];
    private readonly List<OversightEntry> _killSwitches = [];
    private readonly List<OversightEntry> _overrides = [];
    private readonly HonouredTally _requests = new();
    private readonly HonouredTally _alwaysEscalate = new();
    private readonly AccessTally _access;
    private DateTimeOffset? _first;
    private DateTimeOffset? _last;
    private long _decisions;
    private long _opened;
    private long _overrideCount;
    private long _underKillSwitch;
    private long _disclosures;
    private long _failures;

    /// <summary>Begins a review.</summary>
    /// <param name="options">What to look at, copied; the defaults when null.</param>
    /// <exception cref="ArgumentException">The period ends before it begins, or the target is not positive.</exception>
    public OversightReview(OversightOptions? options = null)
    {
        options ??= new OversightOptions();
        if (options.From >= options.To)
        {
            throw new ArgumentException($"The period ends at {options.To:O}, which is not after its beginning at {options.From:O}. Swap the two.", nameof(options));
        }

        if (options.AccessTarget <= TimeSpan.Zero)
        {
            throw new ArgumentException($"AccessTarget is {options.AccessTarget}; it must be positive, for example 3 minutes.", nameof(options));
        }

        (_from, _to, _always) = (options.From, options.To, SignalSet.Of([.. options.AlwaysEscalate]));
        _access = new AccessTally(options.AccessTarget);
    }

    /// <summary>Takes one entry; those outside the period are passed over.</summary>
    public void Add(in OversightEntry entry)
    {
        if (entry.At < _from || entry.At >= _to)
        {
            return;
        }

        _first = entry.At < _first || _first is null ? entry.At : _first;
        _last = entry.At > _last || _last is null ? entry.At : _last;
        switch (entry.Kind)
        {
            case OversightEntryKind.Decision:
                AddDecision(entry.Id ?? "", entry.Decision);
                break;
            case OversightEntryKind.Custody:
                Count(_events, entry.CustodyEvent);
                _access.Happened(entry.Id ?? "", entry.CustodyEvent, entry.At);
                break;
            case OversightEntryKind.Override:
                _overrideCount++;
                Keep(_overrides, in entry);
                break;
            case OversightEntryKind.KillSwitch:
                Keep(_killSwitches, in entry);
                break;
        }
    }

    /// <summary>What was found so far. More entries may be added afterwards.</summary>
    public OversightEvidence Conclude() => new()
    {
        First = _first,
        Last = _last,
        Decisions = _decisions,
        Conversations = _conversations.Count,
        Policies = [.. _policies.OrderByDescending(policy => policy.Value)],
        Reasons = [.. _reasons],
        Stages = [.. _stages],
        HumanRequests = _requests.Conclude(),
        AlwaysEscalate = _alwaysEscalate.Conclude(),
        Access = _access.Conclude(),
        HandoffsOpened = _opened,
        CustodyEvents = [.. _events],
        Overrides = _overrideCount,
        OverrideEntries = [.. _overrides],
        KillSwitches = [.. _killSwitches],
        UnderKillSwitch = _underKillSwitch,
        Disclosures = _disclosures,
        PolicyFailures = _failures,
    };

    private void AddDecision(string id, in DecisionRecord decision)
    {
        bool silent = decision.Stage >= LadderStage.Escalate;
        _decisions++;
        _conversations.Add(decision.Conversation);
        Count(_policies, decision.PolicyHash);
        Count(_reasons, decision.Reason);
        Count(_stages, decision.Stage);
        _opened += decision.OpensHandoff ? 1 : 0;
        _disclosures += decision.DisclosureDue ? 1 : 0;
        _failures += decision.Reason == EscalationReason.PolicyFailed ? 1 : 0;
        _underKillSwitch += decision.Reason is EscalationReason.KillSwitch or EscalationReason.ContainKillSwitch ? 1 : 0;
        if (decision.Signals.Overlaps(_always))
        {
            _alwaysEscalate.Add(id, silent);
        }

        if (decision.Signals.Overlaps(SignalCatalog.Access))
        {
            _requests.Add(id, silent);
            _access.Requested(id, in decision);
        }
    }

    private static void Keep(List<OversightEntry> entries, in OversightEntry entry)
    {
        if (entries.Count < MostEntries)
        {
            entries.Add(entry);
        }
    }

    private static void Count<T>(SortedDictionary<T, long> counts, T key)
        where T : notnull =>
        counts[key] = counts.GetValueOrDefault(key) + 1;
}
