using System.Globalization;

namespace EscalationTrust;

/// <summary>Draws conversations for an audit: at random by a seed, stratified by risk and outcome, each with a known probability.</summary>
/// <remarks>
/// <para>Only what was audited can be judged, and what was escalated hides whether the bot would have managed; a sample with known
/// probabilities lets the few speak for all. Conversations stream through; memory holds at most the size of the sample for every
/// stratum. Their order makes no difference, and shards with the same options merge. Give each conversation once.</para>
/// <para>Options are copied. One writer at a time.</para>
/// </remarks>
public sealed class AuditSampler
{
    private static readonly string[] Outcomes = ["unknown", "contained", "escalated"];

    private readonly AuditOptions _options;
    private readonly StratumReservoir[] _strata;

    /// <summary>Makes a sampler.</summary>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="ArgumentException">Options do not validate; the message lists all that is wrong.</exception>
    public AuditSampler(AuditOptions? options = null)
    {
        _options = (options ?? new AuditOptions()).Copy();
        _options.Check();
        _strata = new StratumReservoir[(_options.RiskBands + 1) * Outcomes.Length];
        for (int i = 0; i < _strata.Length; i++)
        {
            _strata[i] = new StratumReservoir(NameOf(i), _options.Size);
        }
    }

    /// <summary>How many conversations were offered.</summary>
    public long Population => _strata.Sum(stratum => stratum.Population);

    /// <summary>Offers a conversation.</summary>
    public void Add(in AuditUnit unit)
    {
        string id = unit.Id ?? "";
        int outcome = unit.Escalated switch { null => 0, false => 1, true => 2 };
        _strata[(BandOf(unit.Risk) * Outcomes.Length) + outcome].Add(id, SeededOrder.Of(id, _options.Seed));
    }

    /// <summary>Adds what another sampler was offered.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The other sampler has another seed, size or other strata.</exception>
    public void Merge(AuditSampler other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if ((_options.Seed, _options.Size, _options.RiskBands) != (other._options.Seed, other._options.Size, other._options.RiskBands))
        {
            throw new ArgumentException("The samplers draw differently, so they do not add up. Give every shard the same size, seed and bands.", nameof(other));
        }

        for (int i = 0; i < _strata.Length; i++)
        {
            _strata[i].Merge(other._strata[i]);
        }
    }

    /// <summary>Draws the sample from what was offered so far, stratum by stratum.</summary>
    public IReadOnlyList<AuditDraw> Draw()
    {
        StratumReservoir[] strata = [.. _strata.Where(stratum => stratum.Population > 0)];
        int[] drawn = SampleAllocation.Of([.. strata.Select(stratum => stratum.Population)], _options.Size, _options.EvenShare);
        return
        [
            .. strata.SelectMany((stratum, i) => stratum.First(drawn[i]).Select(id => new AuditDraw
            {
                Id = id,
                Stratum = stratum.Name,
                Population = stratum.Population,
                Drawn = drawn[i],
            })),
        ];
    }

    private int BandOf(Ratio risk) =>
        risk.Value is { } value ? 1 + Math.Min(_options.RiskBands - 1, (int)(value * _options.RiskBands)) : 0;

    private string NameOf(int stratum)
    {
        int band = stratum / Outcomes.Length;
        string risk = band == 0
            ? "risk unknown"
            : string.Create(CultureInfo.InvariantCulture, $"risk {(band - 1.0) / _options.RiskBands:0.00}–{(double)band / _options.RiskBands:0.00}");
        return $"{risk}, {Outcomes[stratum % Outcomes.Length]}";
    }
}
