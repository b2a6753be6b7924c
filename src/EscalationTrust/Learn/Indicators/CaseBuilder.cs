namespace EscalationTrust;

/// <summary>Gathers a case while its conversation runs, live or in a replay: what was decided, what a person did, what is known at the end.</summary>
/// <remarks>Keeps no words, only their length. Not thread-safe; one conversation each.</remarks>
public sealed class CaseBuilder
{
    private static readonly SignalSet Loop = SignalSet.Of(Signal.CustomerRestates, Signal.CustomerSaysRepeated, Signal.BotRepeats, Signal.DoomLoop, Signal.PingPong, Signal.Stall);
    private static readonly SignalSet Restating = SignalSet.Of(Signal.CustomerRestates, Signal.CustomerSaysRepeated);

    private CaseRecord _record;
    private DateTimeOffset? _loopBegan;
    private DateTimeOffset? _loopUntil;
    private double _effort;
    private int _restatements;
    private bool _humanReplied;
    private bool _lastTurnInLoop;

    /// <summary>Begins with what is known from the start: the identity, the account, the class.</summary>
    /// <param name="known">The record to fill.</param>
    /// <exception cref="ArgumentNullException"><paramref name="known"/> is null.</exception>
    public CaseBuilder(CaseRecord known)
    {
        ArgumentNullException.ThrowIfNull(known);
        _record = known;
    }

    /// <summary>Books a customer turn and what the policy decided at it.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="at">When the customer wrote. Null without a clock.</param>
    /// <param name="characters">How long the message was.</param>
    public void AddTurn(in EscalationDecision decision, DateTimeOffset? at, int characters)
    {
        Saw(at);
        AddRestatement(decision.Signals.Overlaps(Restating));
        AddRequest(in decision, at);
        AddDecision(in decision, at);
        AddReopening(in decision, at);
        AddEffort(decision.Signals, at, characters);

        double risk = Math.Max(decision.Risk.Value, _record.HighestRisk.Value ?? 0);
        _record = _record with { HighestRisk = Ratio.From(risk), Stage = _record.Stage is { } stage && stage > decision.Stage ? stage : decision.Stage };
    }

    /// <summary>Books anything the bot or a tool said, for the clock.</summary>
    public void Saw(DateTimeOffset? at)
    {
        if (at is { } time)
        {
            bool later = _record.EndedAt is null || time > _record.EndedAt;
            _record = _record with { StartedAt = _record.StartedAt ?? time, EndedAt = later ? time : _record.EndedAt };
        }
    }

    /// <summary>Books a reply of a person.</summary>
    /// <param name="at">When. Null without a clock.</param>
    /// <param name="isEffective">Whether the person had authority and context and kept the case; null when nobody recorded it.</param>
    public void AddHumanReply(DateTimeOffset? at, bool? isEffective = null)
    {
        Saw(at);
        _humanReplied = true;
        _record = _record with
        {
            Stage = LadderStage.HumanOwned,
            FirstHumanReplyAt = _record.FirstHumanReplyAt ?? at,
            EffectiveAt = _record.EffectiveAt ?? (isEffective == true ? at : null),
        };
    }

    /// <summary>Books what happened to the ownership of the conversation.</summary>
    /// <param name="custodyEvent">The event, as it was applied to the conversation's state.</param>
    /// <param name="at">When. Null without a clock.</param>
    public void Apply(CustodyEvent custodyEvent, DateTimeOffset? at)
    {
        Saw(at);
        _record = custodyEvent switch
        {
            CustodyEvent.Acknowledged or CustodyEvent.Queued => _record with { AcknowledgedAt = _record.AcknowledgedAt ?? at },
            // Whoever passed it on had not the means to help.
            CustodyEvent.Transferred => _record with { EffectiveAt = null },
            CustodyEvent.Resolved => _record with { Resolution = ResolutionKind.Assumed, ResolvedAt = at },
            CustodyEvent.ResolutionConfirmed => _record with { Resolution = ResolutionKind.Confirmed, ResolvedAt = _record.ResolvedAt ?? at },
            CustodyEvent.Reopened => _record with { ReopenedAt = _record.ReopenedAt ?? at },
            _ => _record,
        };
        if (custodyEvent == CustodyEvent.HumanReplied)
        {
            AddHumanReply(at);
        }
    }

    /// <summary>Books that the customer left before the end. Out of a loop, where the last turn was one.</summary>
    /// <param name="at">When. Null without a clock.</param>
    public void CustomerLeft(DateTimeOffset? at)
    {
        Saw(at);
        _record = _record with { Abandonment = Abandonment.Elsewhere };
    }

    /// <summary>The case as it stands.</summary>
    public CaseRecord Build()
    {
        DateTimeOffset? left = Earlier(_record.DecidedAt, _record.FirstHumanReplyAt) ?? _record.EndedAt;
        bool leftInLoop = _lastTurnInLoop && !_humanReplied && _record.Abandonment == Abandonment.Elsewhere;
        return _record with
        {
            Restatements = _record.Restatements ?? _restatements,
            Effort = _record.Effort ?? Math.Round(_effort + (_loopUntil - _loopBegan is { } dwell ? LoopEffort.OfTime(dwell) : 0), 4),
            TimeInAutomation = _record.TimeInAutomation ?? (left - _record.StartedAt),
            Abandonment = leftInLoop ? Abandonment.InLoop : _record.Abandonment,
        };
    }

    private static DateTimeOffset? Earlier(DateTimeOffset? left, DateTimeOffset? right) =>
        left is null ? right : right is null || left < right ? left : right;

    // The turn of the decision counts: by then the customer had said it again.
    private void AddRestatement(bool restated)
    {
        _restatements += restated && _record.DecidedTurn is null ? 1 : 0;
        if (_humanReplied)
        {
            _record = _record with { RestatedAfterHandoff = restated || _record.RestatedAfterHandoff == true };
        }
    }

    private void AddRequest(in EscalationDecision decision, DateTimeOffset? at)
    {
        if (decision.Signals.Overlaps(SignalCatalog.Access) && _record.RequestedTurn is null)
        {
            _record = _record with { RequestedTurn = decision.Turn, RequestedAt = at };
        }
    }

    private void AddDecision(in EscalationDecision decision, DateTimeOffset? at)
    {
        if (decision.OpensHandoff && _record.DecidedTurn is null)
        {
            _record = _record with { DecidedTurn = decision.Turn, DecidedAt = at, Reason = decision.Reason };
        }
    }

    // The policy reopens a closed case by itself when the customer writes; no event of custody comes from outside.
    private void AddReopening(in EscalationDecision decision, DateTimeOffset? at)
    {
        if (decision.ReopensCase)
        {
            Apply(CustodyEvent.Reopened, at);
        }
    }

    // The loop is what the customer goes through before anybody else takes over.
    private void AddEffort(SignalSet signals, DateTimeOffset? at, int characters)
    {
        _lastTurnInLoop = signals.Overlaps(Loop);
        if (_lastTurnInLoop && !_humanReplied)
        {
            _effort += LoopEffort.OfMessage(characters);
            _loopBegan ??= at;
            _loopUntil = at ?? _loopUntil;
        }
    }
}
