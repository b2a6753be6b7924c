using System.Globalization;

namespace EscalationTrust.Accuracy;

/// <summary>A figure to reach: at least, at most, or more than.</summary>
internal readonly record struct Goal(double Bound, bool AtLeast, bool Strict = false)
{
    public static Goal From(double bound) => new(bound, true);

    public static Goal UpTo(double bound) => new(bound, false);

    public static Goal Above(double bound) => new(bound, true, true);

    public bool Reached(double value) => (!Strict || value != Bound) && (AtLeast ? value >= Bound : value <= Bound);

    public override string ToString() => (Strict ? "> " : AtLeast ? "≥ " : "≤ ") + Bound.ToString("0.####", CultureInfo.InvariantCulture);
}
